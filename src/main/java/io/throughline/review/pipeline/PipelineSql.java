package io.throughline.review.pipeline;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.review.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The one place where a pipeline's filter becomes SQL: a closed set of conditions with bound values, on `deal` and
/// `deal_review` as `review`. What the viewer may not see is never among the rows.
record PipelineSql(String where, Map<String, Object> parameters) {
    private static final String REVIEW = "review";

    /// @param calendar whose quarters a filter may name
    record When(LocalDate today, FiscalCalendar calendar) {}

    /// @param order the table whose index gives the order, `review` or `deal`
    /// @param people whoever is below the viewer, and they themselves, where the filter is for them
    /// @param common so many deals have the text in their name that a page is soon full along the list's own index;
    ///     else they are looked up first
    static PipelineSql of(
            PipelineQuery query, Viewer viewer, String order, List<UUID> people, When when, boolean common) {
        var conditions = new Conditions(new ArrayList<>(), new LinkedHashMap<>(Visibility.of(viewer)));
        conditions.add(Visibility.SEEN);
        var filter = query.filter();
        conditions.add(order + ".status = :status", "status", filter.status().name());
        // the planner can't know that both are the same, and what is asked of a deal is found by an index of deals
        if (order.equals(REVIEW)
                && (!filter.owner().equals(Filter.ALL) || !filter.closes().isEmpty()))
            conditions.add("deal.status = :status");
        conditions.owner(filter.owner(), people);
        if (!filter.team().isEmpty())
            conditions.add(
                    "deal.owner_id in (select id from app_user where team_id = :team)",
                    "team",
                    UUID.fromString(filter.team()));
        filter.wantedVerdict().ifPresent(conditions::verdict);
        if (!filter.stage().isEmpty()) conditions.add("deal.stage = :stage", "stage", filter.stage());
        conditions.phase(filter.phase());
        conditions.closes(filter.closes(), when);
        conditions.currency(filter.currency());
        conditions.text(filter.text(), common ? along(order) : LOOKED_UP);
        return new PipelineSql(String.join("\nand ", conditions.all()), conditions.parameters());
    }

    private record Conditions(List<String> all, Map<String, Object> parameters) {
        void add(String condition) {
            all.add(condition);
        }

        void add(String condition, String name, Object value) {
            all.add(condition);
            parameters.put(name, value);
        }

        void owner(String owner, List<UUID> people) {
            switch (owner) {
                case Filter.ALL -> {}
                case Filter.ME -> add("deal.owner_id = :viewer");
                case Filter.PEOPLE -> add("deal.owner_id in (:people)", "people", people);
                default -> add("deal.owner_id = :owner", "owner", UUID.fromString(owner));
            }
        }

        /// The standing is what the index knows; only the last one is shared by several verdicts.
        void verdict(Verdict verdict) {
            add("review.standing = :standing", "standing", verdict.standing());
            if (verdict.standing() == Verdict.WON.standing())
                add("review.verdict = :verdict", "verdict", verdict.name());
        }

        void phase(String phase) {
            if (phase.equals(Filter.UNKNOWN)) add("review.phase is null");
            else if (!phase.isEmpty()) add("review.phase = :phase", "phase", phase);
        }

        void closes(String closes, When when) {
            if (closes.equals(Filter.UNKNOWN)) add(CLOSE + " = 'infinity'");
            else if (closes.equals(Filter.OVERDUE)) add(CLOSE + " < :today", "today", when.today());
            else when.calendar().quarter(closes).ifPresent(this::within);
        }

        private void within(FiscalCalendar.Quarter quarter) {
            add(CLOSE + " >= :first", "first", quarter.first());
            add(CLOSE + " <= :last", "last", quarter.last());
        }

        void currency(String currency) {
            if (currency.equals(Filter.UNKNOWN)) add("deal.currency is null");
            else if (!currency.isEmpty()) add("deal.currency = :currency", "currency", currency);
        }

        void text(String text, String found) {
            if (!text.isEmpty()) add(found, "text", pattern(text));
        }
    }

    private static final String CLOSE = "coalesce(deal.expected_close, 'infinity')";

    /// Along an index of deals their reviews need not be read. Along one of reviews the planner would count the cost of
    /// the subquery once for each row on the way, and read all of them instead.
    private static String along(String order) {
        return order.equals("deal") ? ALONG_DEALS : "(deal.name ilike :text or review.account ilike :text)";
    }

    private static final String ALONG_DEALS = """
            (deal.name ilike :text
                or deal.organization_id in (select organization.id from organization where organization.name ilike :text))""";

    private static final String LOOKED_UP = """
            deal.id in (
                select named.id
                from deal named
                where named.name ilike :text
                and named.status = :status
                union all
                select theirs.id
                from organization
                join deal theirs on theirs.organization_id = organization.id
                and theirs.status = :status
                where organization.name ilike :text)""";

    /// A part of a name, for `ilike`.
    static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
