package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.ThroughlineTest;
import io.throughline.base.Grade;
import io.throughline.deals.FactKind;
import io.throughline.settings.HalfLivesChanged;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ThroughlineTest
class AgedReviewsTest extends Filing {
    @Autowired
    ApplicationEventPublisher events;

    @Test
    void another_half_life_changes_grades_and_every_review_is_made_anew() throws InterruptedException {
        person("Mira Holm");
        var heard = today.date().minusDays(70);
        var deal = deal("Plant network", null, heard);
        facts.add(
                deal,
                Told.date(today.date().plusDays(90).toString())
                        .since(heard.toString())
                        .saidBy("Mira Holm", heard.toString())
                        .fact());
        assertThat(gradeOfDate(deal, today.date())).isEqualTo(Grade.ASSUMED);
        var before = snapshotOf(deal);

        transactions.executeWithoutResult(status -> {
            jdbc.sql("insert into half_life (id, is_day, grade, days) values (gen_random_uuid(), true, 'STATED', 90)")
                    .update();
            events.publishEvent(new HalfLivesChanged());
        });

        assertThat(gradeOfDate(deal, today.date())).isEqualTo(Grade.STATED);
        for (var i = 0; i < 200 && snapshotOf(deal).equals(before); i++) Thread.sleep(50);
        assertThat(snapshotOf(deal)).isNotEqualTo(before);
    }

    private Grade gradeOfDate(UUID deal, LocalDate day) {
        var picture = pictures.load(deal, day).orElseThrow();
        return picture.latest(FactKind.EVENT_DATE).orElseThrow().grade(day);
    }

    private UUID snapshotOf(UUID deal) {
        return jdbc.sql("select snapshot_id from deal_review where deal_id = :id")
                .param("id", deal)
                .query(UUID.class)
                .single();
    }
}
