package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import java.util.List;
import java.util.Map;

/// Deals, as the seller's system says of them. What it says of their stages is known to `stage_meaning` by then.
record DealLoad(FileLoad load) {
    private static final List<List<String>> TOGETHER =
            List.of(List.of("name", "name_made"), List.of("status", "closed_on"), List.of("amount", "currency"));

    void run() {
        Repeats.makeIds(
                load, "name", "organization_id", "organization_name", "case when name is null then product_name end");
        Repeats.ofId(load);
        refuseUnknownOutcomes();
        Names.resolve(load, Reference.ORGANIZATION, Reference.OWNER, Reference.PRODUCT_BY_NAME);
        contacts();
        Matching.byId(load, "deal");
        decideStatus();
        columns().merge("deal", joins(), TOGETHER);
        rememberClosingAmounts();
        attachProducts();
        attachContacts();
        new ExtraFacts(load, "deal").run();
    }

    /// A deal that is closed and nothing says how.
    private void refuseUnknownOutcomes() {
        load.refuse("""
                select s.line, 'The deal is closed, but nothing says whether it was won or lost.' as reason
                from staged s
                where s.stage is null
                and s.is_won is null
                and (s.is_closed or s.is_closed is null and s.closed_on is not null)""");
    }

    /// Contacts are named within the account.
    private void contacts() {
        load.make("mentioned", """
                select s.line, s.person_name as name, %1$s as organization_id
                from staged s
                left join person p on p.source = :source and p.external_id = s.person_id
                %2$s
                where s.person_name is not null
                and p.id is null""".formatted(Reference.ORGANIZATION.value(), Reference.ORGANIZATION.joins()));
        new PersonNames(load, true).resolve();
    }

    /// The meaning of the stage decides; without one, what the row says of itself; else what is known already.
    private void decideStatus() {
        load.make("decided", """
                select s.line, coalesce(
                    meaning.status,
                    case when s.is_won then 'WON' when s.is_closed then 'LOST' when not s.is_closed then 'OPEN' end,
                    t.status,
                    'OPEN') as status
                from staged s
                join matched m on m.line = s.line
                left join stage_meaning meaning on meaning.stage = s.stage
                left join deal t on t.id = m.id""");
    }

    private Columns columns() {
        return new Columns(load)
                .with("name", name(), true)
                .with("name_made", "case when s.name is not null then false else coalesce(t.name_made, true) end", true)
                .with(
                        "organization_id",
                        Reference.ORGANIZATION.valueOr("organization_id"),
                        ORGANIZATION_ID,
                        ORGANIZATION_NAME)
                .with("owner_id", Reference.OWNER.valueOr("owner_id"), OWNER_ID, OWNER_NAME)
                .with("status", "decided.status", STAGE, IS_CLOSED, IS_WON)
                .with(STAGE)
                .with("amount", amount(), AMOUNT, CLOSING_AMOUNT)
                .with(CURRENCY)
                .with(OPENED_ON)
                .with("expected_close", expectedClose(), EXPECTED_CLOSE, CLOSE_DATE)
                .with("closed_on", closedOn(), STAGE, IS_CLOSED, IS_WON, CLOSE_DATE, CLOSED_ON)
                .with(REASON)
                .with(NEXT_STEP)
                .with(NEXT_STEP_ON)
                .with("lead_source", "s.source", SOURCE)
                .with(TYPE)
                .with("product", "product.name", PRODUCT_NAME);
    }

    /// Without a name: the one it has, else made from account and product.
    private static String name() {
        return """
                coalesce(s.name, case when not t.name_made then t.name end,
                    nullif(concat_ws(' – ', organization.name, product.name), ''), t.name, 'Deal ' || s.id)""";
    }

    /// A closing amount speaks of closed deals only, and 0 of a lost one is no amount.
    private String amount() {
        var open = load.carries(AMOUNT) ? "s.amount" : "t.amount";
        return """
                case decided.status
                    when 'OPEN' then %s
                    when 'WON' then coalesce(s.closing_amount, s.amount)
                    else nullif(coalesce(s.closing_amount, s.amount), 0)
                end""".formatted(open);
    }

    private String expectedClose() {
        return load.carries(EXPECTED_CLOSE)
                ? "coalesce(s.expected_close, case when decided.status = 'OPEN' then s.close_date end)"
                : "case when decided.status = 'OPEN' then s.close_date else t.expected_close end";
    }

    private String closedOn() {
        return load.carries(CLOSED_ON, CLOSE_DATE)
                ? "case when decided.status <> 'OPEN' then coalesce(s.closed_on, s.close_date) end"
                : "case when decided.status <> 'OPEN' then t.closed_on end";
    }

    /// What an amount was before the deal closed, for amounts that only the close brought; of files that tell of one
    /// deal the first speaks, here as everywhere.
    private void rememberClosingAmounts() {
        if (!load.carries(CLOSING_AMOUNT)) return;
        load.sql("""
                        insert into closing (deal_id, earlier)
                        select m.id, pg_temp.money(s.amount, s.currency)
                        from matched m
                        join staged s on s.line = m.line
                        join decided on decided.line = m.line
                        where decided.status <> 'OPEN'
                        and s.closing_amount is not null
                        on conflict (deal_id) do nothing""").update();
    }

    /// The product that a deal is for is a line of it, of which nothing else is known.
    private void attachProducts() {
        if (!load.carries(PRODUCT_NAME)) return;
        new Attachment(load, "deal_line", "product_id", Map.of())
                .run("""
                select m.id as deal_id, 'deal:' || s.id as external_id, %1$s as other, s.product_name is null as blank
                from matched m
                join staged s on s.line = m.line
                %2$s""".formatted(Reference.PRODUCT_BY_NAME.value(), Reference.PRODUCT_BY_NAME.joins()));
    }

    private void attachContacts() {
        if (!load.carries(PERSON_ID, PERSON_NAME)) return;
        new Attachment(load, "contact_role", "person_id", Map.of("is_primary", "true")).run("""
                select m.id as deal_id, 'deal:' || s.id as external_id, coalesce(p.id, n.id) as other,
                    num_nonnulls(s.person_id, s.person_name) = 0 as blank
                from matched m
                join staged s on s.line = m.line
                left join person p on p.source = :source and p.external_id = s.person_id
                left join named_person n on n.line = s.line""");
    }

    private static String joins() {
        return Reference.ORGANIZATION.joins()
                + Reference.OWNER.joins()
                + Reference.PRODUCT_BY_NAME.joins()
                + """
                left join product on product.id = %s
                left join organization on organization.id = %s
                join decided on decided.line = m.line""".formatted(Reference.PRODUCT_BY_NAME.value(), Reference.ORGANIZATION.value());
    }
}
