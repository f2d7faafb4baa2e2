package io.throughline.review.pipeline;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The one place where a pipeline's filter becomes SQL: a closed set of conditions with bound values, on `deal` and
/// `deal_review` as `review`. What the viewer may not see is never among the rows.
record PipelineSql(String where, Map<String, Object> parameters) {

    /// @param common so many deals have the text in their name that a page is soon full along the list's own index;
    ///     else they are looked up first
    static PipelineSql of(
            PipelineQuery query, Viewer viewer, LocalDate today, FiscalCalendar calendar, boolean common) {
        var conditions = new Conditions(new ArrayList<>(), new LinkedHashMap<>(Visibility.of(viewer)));
        conditions.add(Visibility.SEEN);
        var filter = query.filter();
        conditions.add(
                query.sort().table() + ".status = :status",
                "status",
                filter.status().name());
        conditions.owner(filter.owner());
        if (!filter.team().isEmpty())
            conditions.add(
                    "deal.owner_id in (select id from app_user where team_id = :team)",
                    "team",
                    UUID.fromString(filter.team()));
        filter.wantedVerdict()
                .ifPresent(verdict -> conditions.add("review.verdict = :verdict", "verdict", verdict.name()));
        if (!filter.stage().isEmpty()) conditions.add("deal.stage = :stage", "stage", filter.stage());
        conditions.phase(filter.phase());
        conditions.closes(filter.closes(), today, calendar);
        conditions.currency(filter.currency());
        conditions.text(filter.text(), common);
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

        void owner(String owner) {
            switch (owner) {
                case Filter.ALL -> {}
                case Filter.ME -> add("deal.owner_id = :viewer");
                case Filter.PEOPLE -> add("deal.owner_id in (select people_of(:viewer))");
                default -> add("deal.owner_id = :owner", "owner", UUID.fromString(owner));
            }
        }

        void phase(String phase) {
            if (phase.equals(Filter.UNKNOWN)) add("review.phase is null");
            else if (!phase.isEmpty()) add("review.phase = :phase", "phase", phase);
        }

        void closes(String closes, LocalDate today, FiscalCalendar calendar) {
            if (closes.equals(Filter.UNKNOWN)) add("deal.expected_close is null");
            else if (closes.equals(Filter.OVERDUE)) add("deal.expected_close < :today", "today", today);
            else calendar.quarter(closes).ifPresent(this::within);
        }

        private void within(FiscalCalendar.Quarter quarter) {
            add("coalesce(deal.expected_close, 'infinity') >= :first", "first", quarter.first());
            add("coalesce(deal.expected_close, 'infinity') <= :last", "last", quarter.last());
        }

        void currency(String currency) {
            if (currency.equals(Filter.UNKNOWN)) add("deal.currency is null");
            else if (!currency.isEmpty()) add("deal.currency = :currency", "currency", currency);
        }

        void text(String text, boolean common) {
            if (!text.isEmpty()) add(common ? ALONG : LOOKED_UP, "text", pattern(text));
        }
    }

    private static final String ALONG = """
            (deal.name ilike :text
                or deal.organization_id in (select organization.id from organization where organization.name ilike :text))""";

    private static final String LOOKED_UP = """
            deal.id in (
                select named.id
                from deal named
                where named.name ilike :text
                union all
                select theirs.id
                from organization
                join deal theirs on theirs.organization_id = organization.id
                where organization.name ilike :text)""";

    /// A part of a name, for `ilike`.
    static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
