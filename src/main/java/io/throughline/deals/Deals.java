package io.throughline.deals;

import io.throughline.base.Conflict;
import io.throughline.base.Forbidden;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Deals and their dated changes. Every write ends with [DealTouched].
@Repository
@Transactional
public class Deals {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Today today;

    Deals(JdbcClient jdbc, ApplicationEventPublisher events, Today today) {
        this.jdbc = jdbc;
        this.events = events;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Optional<Deal> find(UUID id) {
        return find("true", Map.of("id", id));
    }

    /// The deal, if the viewer may see it.
    @Transactional(readOnly = true)
    public Optional<Deal> find(UUID id, Viewer viewer) {
        var parameters = new HashMap<String, Object>(Visibility.of(viewer));
        parameters.put("id", id);
        return find(Visibility.SEEN, parameters);
    }

    private Optional<Deal> find(String rule, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select deal.*, organization.name as organization, app_user.name as owner
                        from deal
                        left join organization on organization.id = deal.organization_id
                        left join app_user on app_user.id = deal.owner_id
                        where deal.id = :id
                        and %s""".formatted(rule))
                .params(parameters)
                .query(DealRow::read)
                .optional();
    }

    /// Whether the viewer may change the deal; never where they may not see it.
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID id, Viewer viewer) {
        return jdbc.sql("select exists (select from deal where deal.id = :id and %s)".formatted(Visibility.WRITTEN))
                .params(Visibility.of(viewer))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /// @throws NotFound when there is no such deal, or the viewer may not see it
    @Transactional(readOnly = true)
    public Deal toSee(UUID id, Viewer viewer) {
        return find(id, viewer).orElseThrow(() -> new NotFound("This deal is not there, or not for you to see."));
    }

    /// The deal, for a viewer who is about to change it.
    ///
    /// @throws NotFound when they may not see it
    /// @throws Forbidden when they may see it, and not change it
    @Transactional(readOnly = true)
    public Deal toWrite(UUID id, Viewer viewer) {
        var deal = toSee(id, viewer);
        if (!mayWrite(id, viewer))
            throw new Forbidden("Only the deal's team and its managers write to " + deal.name() + ".");
        return deal;
    }

    /// Whoever may read what is private in the deal; empty for all others.
    @Transactional(readOnly = true)
    public Optional<Insider> insider(UUID id, Viewer viewer) {
        return mayWrite(id, viewer) ? Optional.of(new Insider(id, viewer)) : Optional.empty();
    }

    /// The same, for a viewer who asks for what is private.
    ///
    /// @throws NotFound when they may not see the deal
    /// @throws Forbidden when they may see it, and not what is private in it
    @Transactional(readOnly = true)
    public Insider toKnow(UUID id, Viewer viewer) {
        var deal = toSee(id, viewer);
        return insider(id, viewer)
                .orElseThrow(() -> new Forbidden(
                        "What people are to us is for the deal's team and its managers, in " + deal.name() + " too."));
    }

    /// Puts a colleague on the deal's team; nothing happens where they are on it.
    public void addMember(UUID dealId, UUID userId) {
        jdbc.sql("""
                        insert into deal_member (id, deal_id, user_id)
                        values (:id, :deal, :user)
                        on conflict (deal_id, user_id) do nothing""")
                .param("id", Ids.next())
                .param("deal", dealId)
                .param("user", userId)
                .update();
        events.publishEvent(new DealTouched(dealId));
    }

    public void removeMember(UUID dealId, UUID userId) {
        jdbc.sql("delete from deal_member where deal_id = :deal and user_id = :user")
                .param("deal", dealId)
                .param("user", userId)
                .update();
        events.publishEvent(new DealTouched(dealId));
    }

    public void add(Deal deal) {
        jdbc.sql("""
                        insert into deal (id, name, organization_id, owner_id, status, stage, amount, currency,
                            opened_on, expected_close, closed_on, reason, next_step, next_step_on, next_step_owner_id,
                            lead_source, type, product, lane, restricted, external_id)
                        values (:id, :name, :organization, :owner, :status, :stage, :amount, :currency, :opened,
                            :expected, :closed, :reason, :step, :stepOn, :stepOwner, :source, :type, :product, :lane,
                            :restricted, :external)""").paramSource(parameters(deal)).update();
        events.publishEvent(new DealTouched(deal.id()));
    }

    /// Writes a deal as it is from now on. What moved of stage, amount and expected close becomes a dated change of
    /// today.
    ///
    /// @throws Conflict when somebody else changed the deal since this version was read
    public void change(Deal deal) {
        var before = find(deal.id()).orElseThrow(() -> new NotFound("This deal is not there."));
        var changed = jdbc.sql("""
                        update deal
                        set name = :name, organization_id = :organization, owner_id = :owner, status = :status,
                            stage = :stage, amount = :amount, currency = :currency, opened_on = :opened,
                            expected_close = :expected, closed_on = :closed, reason = :reason, next_step = :step,
                            next_step_on = :stepOn, next_step_owner_id = :stepOwner, lead_source = :source,
                            type = :type, product = :product, lane = :lane, restricted = :restricted
                        where id = :id
                        and version = :version""").paramSource(parameters(deal)).update();
        if (changed == 0) throw new Conflict(deal.name() + " was changed by somebody else in the meantime.");
        record(deal, DatedChange.Field.STAGE, before.stage(), deal.stage());
        record(deal, DatedChange.Field.AMOUNT, canonicalAmount(before), canonicalAmount(deal));
        record(deal, DatedChange.Field.EXPECTED_CLOSE, text(before.expectedClose()), text(deal.expectedClose()));
        events.publishEvent(new DealTouched(deal.id()));
        if (before.restricted() != deal.restricted()) touchOthersOf(deal);
    }

    /// A review of theirs may name this one, which not all may see any more, or all may from now on.
    private void touchOthersOf(Deal deal) {
        jdbc.sql("select id from deal where organization_id = :account and id <> :id and status = 'OPEN'")
                .param("account", deal.organizationId(), Types.OTHER)
                .param("id", deal.id())
                .query(UUID.class)
                .list()
                .forEach(other -> events.publishEvent(new DealTouched(other)));
    }

    private void record(Deal deal, DatedChange.Field field, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) record(deal.id(), new DatedChange(field, today.date(), from, to));
    }

    /// Records a change on the day it was true, which may be in the past.
    public void record(UUID dealId, DatedChange change) {
        jdbc.sql("""
                        insert into deal_change (id, deal_id, field, changed_on, place, from_value, to_value)
                        select :id, :deal, :field, :on, count(*), :from, :to
                        from deal_change
                        where deal_id = :deal
                        and changed_on = :on""")
                .param("id", Ids.next())
                .param("deal", dealId)
                .param("field", change.field().name())
                .param("on", change.on())
                .param("from", change.from(), Types.VARCHAR)
                .param("to", change.to(), Types.VARCHAR)
                .update();
        events.publishEvent(new DealTouched(dealId));
    }

    public void add(UUID id, UUID dealId, ContactRole role) {
        jdbc.sql("""
                        insert into contact_role (id, deal_id, person_id, role, is_primary)
                        values (:id, :deal, :person, :role, :primary)""")
                .param("id", id)
                .param("deal", dealId)
                .param("person", role.personId())
                .param("role", role.role(), Types.VARCHAR)
                .param("primary", role.primary())
                .update();
        events.publishEvent(new DealTouched(dealId));
    }

    private static MapSqlParameterSource parameters(Deal deal) {
        var amount = deal.amount();
        return new MapSqlParameterSource("id", deal.id())
                .addValue("name", deal.name())
                .addValue("organization", deal.organizationId(), Types.OTHER)
                .addValue("owner", deal.ownerId(), Types.OTHER)
                .addValue("status", deal.status().name())
                .addValue("stage", deal.stage(), Types.VARCHAR)
                .addValue("amount", amount == null ? null : amount.amount(), Types.NUMERIC)
                .addValue("currency", amount == null ? null : amount.currency(), Types.VARCHAR)
                .addValue("opened", deal.openedOn(), Types.DATE)
                .addValue("expected", deal.expectedClose(), Types.DATE)
                .addValue("closed", deal.closedOn(), Types.DATE)
                .addValue("reason", deal.reason(), Types.VARCHAR)
                .addValue("step", deal.nextStep().words(), Types.VARCHAR)
                .addValue("stepOn", deal.nextStep().on(), Types.DATE)
                .addValue("stepOwner", deal.nextStep().ownerId(), Types.OTHER)
                .addValue("source", deal.source(), Types.VARCHAR)
                .addValue("type", deal.type(), Types.VARCHAR)
                .addValue("product", deal.product(), Types.VARCHAR)
                .addValue("lane", deal.lane().name())
                .addValue("restricted", deal.restricted())
                .addValue("external", deal.externalId(), Types.VARCHAR)
                .addValue("version", deal.version());
    }

    private static @Nullable String canonicalAmount(Deal deal) {
        return deal.amount() == null ? null : deal.amount().canonical();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
