package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import java.util.List;

/// What happened between them and us. Who acted stays unknown unless the file says so.
record InteractionLoad(FileLoad load) {
    void run() {
        Repeats.makeIds(
                load,
                "deal_id",
                "deal_name",
                "organization_id",
                "organization_name",
                "person_id",
                "person_name",
                "email",
                "happened_on",
                "channel",
                "subject",
                "description");
        Repeats.ofId(load);
        Names.resolve(load, Reference.DEAL, Reference.ORGANIZATION, Reference.OWNER);
        contacts();
        load.refuse("""
                select s.line, 'The row leads to no deal and no account that is known.' as reason
                from staged s
                %s
                where coalesce(%s) is null""".formatted(joins(), deal() + ", " + organization()));
        Matching.byId(load, "interaction");
        columns().merge("interaction", joins(), List.of(List.of("subject", "words")));
        attend();
    }

    /// Contacts are named within the account of the row or of its deal.
    private void contacts() {
        load.make("mentioned", """
                select s.line, s.person_name as name, coalesce(%1$s, deal.organization_id) as organization_id
                from staged s
                %2$s
                left join deal on deal.id = %3$s
                left join person p on p.source = :source and p.external_id = s.person_id
                where s.person_name is not null
                and p.id is null""".formatted(
                Reference.ORGANIZATION.value(), Reference.DEAL.joins() + Reference.ORGANIZATION.joins(), deal()));
        new PersonNames(load, true).resolve();
    }

    private Columns columns() {
        return new Columns(load)
                .with("deal_id", deal(), DEAL_ID, DEAL_NAME)
                .with("organization_id", organization(), true)
                .with("happened_on", "s.happened_on", true)
                .with("channel", channel(), CHANNEL)
                .with("direction", direction(), DIRECTION)
                .with("subject", "coalesce(s.subject, s.channel, 'Activity')", SUBJECT)
                .with("words", "s.description", DESCRIPTION)
                .with("minutes", "round(s.minutes)::integer", MINUTES)
                .with("owner_id", Reference.OWNER.valueOr("owner_id"), OWNER_ID, OWNER_NAME);
    }

    private static String deal() {
        return Reference.DEAL.value();
    }

    /// The account that is named, else the contact's.
    private static String organization() {
        return "coalesce(" + Reference.ORGANIZATION.value() + ", person.organization_id)";
    }

    private static String channel() {
        return """
                case
                    when s.channel ~* 'call|phone' then 'CALL'
                    when s.channel ~* 'mail' then 'EMAIL'
                    when s.channel ~* 'meet|event|visit|demo' then 'MEETING'
                    when s.channel ~* 'document|letter' then 'DOCUMENT'
                    when s.channel ~* '^room$' then 'ROOM'
                    else 'IMPORT'
                end""";
    }

    private static String direction() {
        return """
                case
                    when s.direction ~* '^(theirs|in(bound|coming)?|received)' then 'THEIRS'
                    when s.direction ~* '^(ours|out(bound|going)?|sent)' then 'OURS'
                    when s.direction ~* '^both' then 'BOTH'
                    else 'UNKNOWN'
                end""";
    }

    private static String joins() {
        return Reference.DEAL.joins() + Reference.ORGANIZATION.joins() + Reference.OWNER.joins() + """
                left join person person_by_id on person_by_id.source = :source
                and person_by_id.external_id = s.person_id
                left join named_person n on n.line = s.line
                left join (
                    select lower(email) as email, min(id::text)::uuid as id
                    from person
                    group by 1
                    having count(*) = 1
                ) written on written.email = lower(s.email)
                left join person on person.id = coalesce(person_by_id.id, written.id, n.id)
                """;
    }

    /// Who took part.
    private void attend() {
        load.sql("""
                        insert into interaction_person (id, interaction_id, person_id)
                        select next_id(), m.id, person.id
                        from matched m
                        join staged s on s.line = m.line
                        %s
                        where person.id is not null
                        on conflict do nothing""".formatted(joins())).update();
    }
}
