package io.throughline.review;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Facts;
import io.throughline.deals.Interactions;
import io.throughline.deals.Status;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Files deals and what hangs on them in the database of a test.
abstract class Filing {
    static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    @Autowired
    Deals deals;

    @Autowired
    Facts facts;

    @Autowired
    Interactions interactions;

    @Autowired
    Reviews reviews;

    @Autowired
    Pictures pictures;

    @Autowired
    Snapshots snapshots;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    UUID account(String name) {
        var id = Ids.next();
        jdbc.sql("insert into organization (id, name) values (:id, :name)")
                .param("id", id)
                .param("name", name)
                .update();
        return id;
    }

    /// The person of that name whom [Told] has as a sayer.
    UUID person(String name) {
        jdbc.sql("insert into person (id, name) values (:id, :name) on conflict do nothing")
                .param("id", Told.person(name))
                .param("name", name)
                .update();
        return Told.person(name);
    }

    UUID deal(String name) {
        return deal(name, null, OPENED);
    }

    UUID deal(String name, UUID account, LocalDate opened) {
        var id = Ids.next();
        deals.add(new Deal(
                id,
                name,
                account,
                null,
                null,
                null,
                Status.OPEN,
                "Discovery",
                null,
                opened,
                null,
                null,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                null,
                Deal.Lane.VALUE,
                false,
                null,
                1));
        return id;
    }

    /// Deals that were closed after 1 to n days, the last on a day.
    void closed(String status, int n, LocalDate last) {
        jdbc.sql("""
                        insert into deal (id, name, status, opened_on, closed_on)
                        select gen_random_uuid(), 'closed ' || days, :status, cast(:last as date) - days, :last
                        from generate_series(1, :n) as days""").param("status", status).param("n", n).param("last", last).update();
    }

    String verdict(UUID deal) {
        return jdbc.sql("select verdict from deal_review where deal_id = :id")
                .param("id", deal)
                .query(String.class)
                .optional()
                .orElse("none");
    }
}
