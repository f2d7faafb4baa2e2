package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import java.util.List;

/// Who of the buyer's side is named in a deal, and as what.
record ContactRoleLoad(FileLoad load) {
    void run() {
        Repeats.makeIds(load, "deal_id", "deal_name", "person_id", "person_name");
        Repeats.ofId(load);
        Names.resolve(load, Reference.DEAL);
        load.refuse(Missing.of(Reference.DEAL));
        contacts();
        load.refuse("""
                select s.line, format('There is no contact “%%s”.', coalesce(s.person_id, s.person_name)) as reason
                from staged s
                %s
                where coalesce(p.id, n.id) is null""".formatted(persons()));
        Matching.byId(load, "contact_role");
        new Columns(load)
                .with("deal_id", Reference.DEAL.value(), true)
                .with("person_id", "coalesce(p.id, n.id)", true)
                .with(ROLE)
                .with("is_primary", "coalesce(s.is_primary, false)", IS_PRIMARY)
                .merge("contact_role", Reference.DEAL.joins() + persons(), List.of());
    }

    /// Contacts are named within the account of their deal.
    private void contacts() {
        load.make("mentioned", """
                select s.line, s.person_name as name, deal.organization_id
                from staged s
                %s
                join deal on deal.id = %s
                left join person p on p.source = :source and p.external_id = s.person_id
                where s.person_name is not null
                and p.id is null""".formatted(Reference.DEAL.joins(), Reference.DEAL.value()));
        new PersonNames(load, true).resolve();
    }

    private static String persons() {
        return """
                left join person p on p.source = :source and p.external_id = s.person_id
                left join named_person n on n.line = s.line
                """;
    }
}
