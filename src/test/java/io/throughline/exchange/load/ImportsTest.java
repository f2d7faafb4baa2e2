package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.UnderstoodFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest extends Loading {
    private static Sheet deals() {
        return Sheet.of(DEAL, "ID, NAME, OWNER_NAME, CURRENCY")
                .row("D1|Pumps|Ada Vint|")
                .row("D2|Valves||Taler");
    }

    @Test
    void a_dry_run_says_the_same_and_keeps_nothing() {
        var dry = imports.dryRun(files(deals()), ImportOptions.LENIENT, Progress.NONE);

        assertThat(count("deal") + count("app_user") + count("import")).isZero();
        var real = load(deals());
        assertThat(dry.files()).isEqualTo(real.files());
        assertThat(dry.notes()).isEqualTo(real.notes());
        assertThat(dry.dryRun()).isTrue();
        assertThat(real.dryRun()).isFalse();
    }

    @Test
    void an_import_is_remembered_with_who_did_it_and_what_came_of_it() {
        var summary = load(deals());

        assertThat(one("select id, imported_by from import")).isEqualTo(summary.id() + "|system");
        assertThat(imports.list()).singleElement().satisfies(done -> {
            assertThat(done.summary()).isEqualTo(summary);
            assertThat(done.undone()).isFalse();
        });
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_of_the_whole_import() {
        var broken = new UnderstoodFile(
                "broken.csv",
                "by hand",
                io.throughline.exchange.read.CrmSystem.PLAIN,
                ORGANIZATION,
                List.of(),
                List.of(),
                java.util.Map.of(),
                sink -> {
                    var values = new String[ORGANIZATION.fields().size()];
                    values[ORGANIZATION.fields().indexOf(Field.NAME)] = "Kolm Steel";
                    sink.row(2, values, "{}");
                    throw new IllegalStateException("The disk is gone.");
                });
        var files = new ArrayList<>(files(Sheet.of(USER, "NAME").row("Ada Vint")));
        files.add(broken);

        assertThatThrownBy(() -> imports.run(files, ImportOptions.LENIENT, Progress.NONE))
                .hasMessageContaining("The disk is gone.");

        assertThat(count("app_user") + count("organization") + count("import")).isZero();
        assertThat(load(deals()).files().getFirst().created()).isEqualTo(1);
    }

    @Test
    void a_connection_that_is_cut_in_the_middle_leaves_nothing() {
        var file = deals().file();
        var cut = new UnderstoodFile(
                file.name(),
                file.described(),
                file.system(),
                file.kind(),
                file.columns(),
                file.extraColumns(),
                file.stages(),
                sink -> {
                    file.rows().read(sink);
                    java.util.concurrent.CompletableFuture.runAsync(this::cutOthers)
                            .join();
                });

        assertThatThrownBy(() -> imports.run(
                        List.of(Sheet.of(USER, "NAME").row("Ada Vint").file(), cut),
                        ImportOptions.LENIENT,
                        Progress.NONE))
                .isInstanceOf(RuntimeException.class);

        assertThat(count("app_user") + count("deal") + count("import")).isZero();
    }

    private void cutOthers() {
        rows("""
                select pg_terminate_backend(pid)
                from pg_stat_activity
                where datname = current_database()
                and pid <> pg_backend_pid()""");
    }

    @Test
    void tabs_quotes_backslashes_line_ends_and_all_scripts_come_through() {
        var name = "a\\tb \t \\N \"q\" \\. \n\r ‚ž€ 語 🚀 \u0001";

        load(Sheet.of(ORGANIZATION, "NAME").row(name));

        assertThat(one("select name from organization")).isEqualTo(name);
    }

    @Test
    void values_longer_than_the_copy_buffer_come_through() {
        var words = "é".repeat(200_000);

        load(Sheet.of(DEAL, "ID, DESCRIPTION").row("D1|" + words));

        assertThat(one("select words from fact")).isEqualTo(words);
    }

    @Test
    void a_zero_byte_or_a_name_without_end_refuses_the_row() {
        var file = load(Sheet.of(ORGANIZATION, "NAME, CITY")
                        .row("Kolm\0Steel|")
                        .row("x".repeat(301) + "|")
                        .row("Kolm|Prague"))
                .files()
                .getFirst();

        assertThat(file.refused())
                .containsExactly(
                        new ImportSummary.Refused(2, "A cell holds a zero byte, which text can't hold."),
                        new ImportSummary.Refused(3, "The name is longer than 300 characters."));
        assertThat(file.created()).isEqualTo(1);
    }

    @Test
    void the_deals_are_reviewed_in_the_same_transaction_and_again_when_it_is_undone() {
        var summary = load(deals());
        assertThat(rows("select deal.name from deal_review join deal on deal.id = deal_id"))
                .containsExactly("Pumps");

        imports.undo(summary.id(), false);

        assertThat(count("deal_review")).isZero();
    }

    @Test
    void progress_is_told_with_the_file_and_its_rows() {
        var heard = new ArrayList<String>();

        imports.run(files(deals()), ImportOptions.LENIENT, (phase, rows) -> heard.add(phase + " " + rows));

        assertThat(heard)
                .startsWith("Reading deal.csv 2", "Matching deal.csv 2", "Storing deal.csv 2", "Stored deal.csv 2");
    }
}
