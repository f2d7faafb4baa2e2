package io.throughline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.exchange.load.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExportProperties {
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whatever_was_stored_comes_back_with_its_history(@ForAll("edits") List<Edit> edits) throws IOException {
        var folder = Files.createTempDirectory("export");
        var target = folder.resolve("all.zip");
        try (var from = TestDatabase.create();
                var to = TestDatabase.create()) {
            for (var edit : edits) from.transactions().executeWithoutResult(status -> edit.make(from.jdbc()));

            Copies.exportsOf(from).write(target, Progress.NONE);
            var result = Copies.exportsOf(to).bringBack(target, Progress.NONE);

            assertThat(result).isInstanceOf(BroughtBack.Done.class);
            assertThat(Copies.everything(to.jdbc())).isEqualTo(Copies.everything(from.jdbc()));
        } finally {
            Files.deleteIfExists(target);
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.of(Act.values()),
                        words(),
                        words(),
                        Arbitraries.integers().between(0, 9))
                .as(Edit::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    private static Arbitrary<String> words() {
        var ugly = Arbitraries.of(
                "=1+1",
                "'=1+1",
                "''",
                "-5",
                "+49",
                "@home",
                "\tx",
                "\rx",
                "\nx",
                "\\.",
                "a\n\\.\nb",
                "\\N",
                "NULL",
                "",
                ",",
                "\"",
                "a\"\"b",
                "x\r\ny",
                "'",
                "ž語🚀",
                " ",
                ";");
        var any = Arbitraries.strings()
                .ofMaxLength(20)
                .filter(text -> text.indexOf('\0') < 0 && text.codePoints().noneMatch(ExportProperties::isHalf));
        return Arbitraries.oneOf(ugly, any);
    }

    private static boolean isHalf(int codePoint) {
        return codePoint <= 0xFFFF && Character.isSurrogate((char) codePoint);
    }

    enum Act {
        ADD("""
                with a as (
                    insert into organization (id, name, city, parent_id, revenue)
                    values (gen_random_uuid(), 'x' || :one, :other, (select id from organization limit 1), :number / 7.0)
                    returning id
                ), p as (
                    insert into person (id, name, title, organization_id)
                    select gen_random_uuid(), 'y' || :other, :one, id from a
                ), d as (
                    insert into deal (id, name, organization_id, status, stage, amount, currency, opened_on)
                    select gen_random_uuid(), 'z' || :one, id, 'OPEN', :other, -:number, 'EUR', date '2024-02-29' + :number
                    from a
                    returning id
                )
                insert into fact (id, deal_id, kind, topic, answer, words, since)
                select gen_random_uuid(), id, 'EXTRA', :one, 'KNOWN', :other, '0001-01-01' from d"""),
        RENAME("update organization set name = 'x' || :one where ctid in (select ctid from organization limit 3)"),
        RESTAGE("update deal set stage = :other, amount = nullif(:number, 3) where length(name) % 3 = :number % 3"),
        CLEAR("update person set title = null where length(name) % 2 = :number % 2"),
        SUPERSEDE("""
                update fact
                set until = '2025-01-01', superseded_by = (select id from fact order by id limit 1)
                where length(words) % 3 = :number % 3"""),
        REMOVE("delete from person where length(name) % 4 = :number % 4"),
        USER("""
                with boss as (
                    insert into app_user (id, name, email) values (gen_random_uuid(), 'b' || :one, :other) returning id
                ), team as (
                    insert into team (id, name, manager_id)
                    select gen_random_uuid(), gen_random_uuid()::text, id from boss
                    returning id, manager_id
                )
                insert into app_user (id, name, team_id, manager_id)
                select gen_random_uuid(), 'u' || :other, id, manager_id from team"""),
        SNAPSHOT("""
                insert into class_snapshot (id, as_of, figures)
                values (gen_random_uuid(), '2026-01-01', to_jsonb(:one::text))""");

        private final String sql;

        Act(String sql) {
            this.sql = sql;
        }
    }

    record Edit(Act act, String one, String other, int number) {
        void make(JdbcClient jdbc) {
            jdbc.sql("select set_config('throughline.actor', :actor, true)")
                    .param("actor", "person " + number)
                    .query(row -> {});
            jdbc.sql(act.sql)
                    .param("one", one)
                    .param("other", other)
                    .param("number", number)
                    .update();
        }
    }
}
