package io.throughline.review;

import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.review.DealPicture.Company;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Loads pictures of deals, in three statements for however many.
@Repository
@Transactional
public class Pictures {
    private static final int ROWS_AT_ONCE = 2_000;

    private final NamedParameterJdbcTemplate jdbc;
    private final Snapshots snapshots;
    private final Today today;

    Pictures(DataSource database, Snapshots snapshots, Today today) {
        var cursors = new JdbcTemplate(database);
        cursors.setFetchSize(ROWS_AT_ONCE);
        this.jdbc = new NamedParameterJdbcTemplate(cursors);
        this.snapshots = snapshots;
        this.today = today;
    }

    /// Pictures from a database, without an application around it.
    public static Pictures on(DataSource database, Today today) {
        return new Pictures(database, new Snapshots(JdbcClient.create(database)), today);
    }

    /// The picture of a deal as of a day, as it is known now; empty where there is no such deal, or it was opened
    /// later.
    public Optional<DealPicture> load(UUID dealId, LocalDate asOf) {
        return load(dealId, new Times(asOf, Stored.NOW));
    }

    /// The picture of a deal as of a day, as it was known at an instant: what was stored later does not show.
    public Optional<DealPicture> load(UUID dealId, LocalDate asOf, Instant knownAt) {
        return load(dealId, new Times(asOf, Stored.at(knownAt)));
    }

    /// The picture of a deal of two times.
    public Optional<DealPicture> load(UUID dealId, Times times) {
        return load(scope(List.of(dealId), times), company(times));
    }

    /// The picture of a deal as of a day, measured by what was usual on an earlier one.
    public Optional<DealPicture> load(UUID dealId, LocalDate asOf, LocalDate usualOn) {
        return load(scope(List.of(dealId), new Times(asOf, Stored.NOW)), snapshots.on(usualOn, today.date()));
    }

    /// Pictures of a page of deals, in the order of their ids, without those that were opened or stored later.
    public List<DealPicture> load(Collection<UUID> deals, Times times) {
        var loaded = new ArrayList<DealPicture>();
        try (var pictures = new PictureStream(jdbc, scope(deals, times), company(times))) {
            pictures.forEachRemaining(loaded::add);
        }
        return loaded;
    }

    private PictureStream.Scope scope(Collection<UUID> deals, Times times) {
        var stored = times.stored();
        var knownAt = stored.knownAt() == null ? today.now() : stored.knownAt();
        return new PictureStream.Scope(deals, times.asOf(), knownAt, stored, today.zone());
    }

    private Company company(Times times) {
        var knownAt = times.stored().knownAt();
        return knownAt == null ? snapshots.on(times.asOf(), today.date()) : snapshots.on(times.asOf(), knownAt);
    }

    private Optional<DealPicture> load(PictureStream.Scope scope, Company company) {
        try (var pictures = new PictureStream(jdbc, scope, company)) {
            return pictures.hasNext() ? Optional.of(pictures.next()) : Optional.empty();
        }
    }

    /// Whether a fact is one of the deal's, of whatever kind.
    public boolean hasFact(UUID deal, UUID fact) {
        var parameters = Map.of("deal", deal, "fact", fact);
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from fact where id = :fact and deal_id = :deal)", parameters, Boolean.class));
    }

    /// Streams the pictures of many deals; to be read and closed within the caller's transaction.
    ///
    /// @param ids `null` for all
    PictureStream stream(@Nullable Collection<UUID> ids, LocalDate asOf, Company company) {
        var scope = new PictureStream.Scope(ids, asOf, today.now(), Stored.NOW, today.zone());
        return new PictureStream(jdbc, scope, company);
    }
}
