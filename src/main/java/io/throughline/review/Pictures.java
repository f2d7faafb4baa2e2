package io.throughline.review;

import io.throughline.base.Today;
import io.throughline.review.DealPicture.Company;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
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

    /// The picture of a deal as of a day, as it is known now; empty where there is no such deal, or it was opened
    /// later.
    public Optional<DealPicture> load(UUID dealId, LocalDate asOf) {
        var scope = new PictureStream.Scope(List.of(dealId), asOf, today.now(), Stored.NOW);
        return load(scope, snapshots.on(asOf, today.date()));
    }

    /// The picture of a deal as of a day, as it was known at an instant: what was stored later does not show.
    public Optional<DealPicture> load(UUID dealId, LocalDate asOf, Instant knownAt) {
        var scope = new PictureStream.Scope(List.of(dealId), asOf, knownAt, Stored.at(knownAt));
        return load(scope, snapshots.on(asOf, knownAt));
    }

    private Optional<DealPicture> load(PictureStream.Scope scope, Company company) {
        try (var pictures = new PictureStream(jdbc, scope, company)) {
            return pictures.hasNext() ? Optional.of(pictures.next()) : Optional.empty();
        }
    }

    /// Streams the pictures of many deals; to be read and closed within the caller's transaction.
    ///
    /// @param ids `null` for all
    PictureStream stream(@Nullable Collection<UUID> ids, LocalDate asOf, Company company) {
        return new PictureStream(jdbc, new PictureStream.Scope(ids, asOf, today.now(), Stored.NOW), company);
    }
}
