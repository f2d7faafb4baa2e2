package io.throughline.review.account;

import io.throughline.accounts.Organization;
import io.throughline.base.Channel;
import io.throughline.base.Sample;
import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.review.BothReviews;
import io.throughline.review.DealPicture;
import io.throughline.review.Pictures;
import io.throughline.web.DealDates;
import io.throughline.web.ListedLine;
import io.throughline.web.Usual;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is known of an account or of somebody who works there, now or by an instant; of deals only those that the
/// viewer may see now.
@Repository
@Transactional(readOnly = true)
class Known {
    private static final int MOST = 100;
    private static final int MOST_WORDS = 40;

    private final JdbcClient jdbc;
    private final Pictures pictures;

    Known(JdbcClient jdbc, Pictures pictures) {
        this.jdbc = jdbc;
        this.pictures = pictures;
    }

    Optional<Organization> account(UUID id, Stored stored) {
        return read(stored, """
                        select id, name, industry, type, employees, revenue, country, city, website, parent_id,
                            owner_id, version
                        from {organization} organization
                        where id = :id""").param("id", id).query(Organization.class).optional();
    }

    /// The day on which the first deal with an account was opened.
    Optional<LocalDate> firstDay(UUID account, Viewer viewer) {
        return jdbc.sql("""
                        select deal.opened_on
                        from deal
                        where deal.organization_id = :id
                        and deal.opened_on is not null
                        and %s
                        order by deal.opened_on
                        limit 1""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("id", account)
                .query(LocalDate.class)
                .optional();
    }

    List<Row> persons(UUID account, Stored stored) {
        return read(stored, """
                        select person.id, person.name, person.title, boss.name as boss
                        from {person} person
                        left join {person} boss on boss.id = person.reports_to_id
                        where person.organization_id = :id
                        order by lower(person.name), person.id
                        limit :most""")
                .param("id", account)
                .param("most", MOST)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("boss"),
                        0))
                .list();
    }

    List<Spoken> spokenAt(UUID account, Times times, Viewer viewer) {
        return spoken("sayer.organization_id = :id", account, times, viewer);
    }

    List<Spoken> spokenBy(UUID person, Times times, Viewer viewer) {
        return spoken("sayer.id = :id", person, times, viewer);
    }

    private List<Spoken> spoken(String whose, UUID id, Times times, Viewer viewer) {
        return read(times.stored(), """
                        select standing.id as deal_id, standing.name as deal, fact.kind, evidence.happened_on,
                            evidence.channel, evidence.words, sayer.name as by, sayer.id as by_id
                        from {person} sayer
                        join {evidence} evidence on evidence.sayer_id = sayer.id
                        join {fact} fact on fact.id = evidence.fact_id
                        join {deal} standing on standing.id = fact.deal_id
                        join deal on deal.id = standing.id
                        where %s
                        and evidence.happened_on <= :asOf
                        and %s
                        order by evidence.happened_on desc, evidence.id desc
                        limit :most""".formatted(whose, Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("id", id)
                .param("asOf", times.asOf())
                .param("most", MOST_WORDS)
                .query((row, number) -> new Spoken(
                        row.getObject("deal_id", UUID.class),
                        row.getString("deal"),
                        row.getString("kind"),
                        row.getObject("happened_on", LocalDate.class),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("words"),
                        row.getString("by"),
                        row.getObject("by_id", UUID.class)))
                .list();
    }

    /// Deals that were the account's, with the reviews that the pictures of then add up to; open ones first.
    DealLines deals(UUID account, Times times, Viewer viewer) {
        var ours = ids(account, times, viewer);
        var found = pictures.load(ours.keySet(), times);
        var lines = found.stream()
                .sorted(Comparator.comparing(
                        (DealPicture picture) -> !picture.deal().isOpen()))
                .map(picture -> line(
                        picture, Boolean.TRUE.equals(ours.get(picture.deal().id()))))
                .toList();
        var won = found.isEmpty()
                ? Sample.of()
                : found.getFirst().company().figures().won();
        var usual = won.isEmpty() ? Usual.NONE : new Usual(won.n(), won.quantile(.5), won.quantile(.95), won.max());
        return DealLines.of(lines, usual);
    }

    private static DealLine line(DealPicture picture, boolean insider) {
        var deal = picture.deal();
        var review = BothReviews.of(picture).forReader(insider);
        var changed =
                picture.changes().isEmpty() ? null : picture.changes().getLast().on();
        var dates = new DealDates(deal.openedOn(), changed, picture.asOf(), deal.expectedClose());
        return new DealLine(
                deal.id(),
                deal.name(),
                deal.status(),
                deal.amount(),
                review.verdict().name(),
                review.sentence(),
                null,
                new ListedLine(dates, review.stations()));
    }

    /// The deals that were the account's, and whether the viewer is of their team or above it.
    private Map<UUID, Boolean> ids(UUID account, Times times, Viewer viewer) {
        var ids = new LinkedHashMap<UUID, Boolean>();
        read(times.stored(), """
                        select standing.id, %s is true as insider
                        from {deal} standing
                        join deal on deal.id = standing.id
                        where standing.organization_id = :id
                        and (standing.opened_on is null or standing.opened_on <= :asOf)
                        and %s
                        order by standing.opened_on desc nulls last, standing.id
                        limit :most""".formatted(Visibility.WRITTEN, Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("id", account)
                .param("asOf", times.asOf())
                .param("most", DealLines.MOST + 1)
                .query(row -> {
                    ids.put(row.getObject("id", UUID.class), row.getBoolean("insider"));
                });
        return ids;
    }

    private JdbcClient.StatementSpec read(Stored stored, String sql) {
        return jdbc.sql(stored.in(sql)).param("knownAt", stored.parameter(), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
