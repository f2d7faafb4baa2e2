package io.throughline.exchange.load;

import static io.throughline.exchange.read.RecordKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.StageMeaning.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever files say, some things are always so.
class RandomImportsTest extends Loading {
    private static final List<String> NAMES = List.of(
            "Kolm Steel",
            "kolm steel",
            "KolmSteel",
            "Kolm Steal",
            "Ostrava Glass",
            "Ostrava Galss",
            "Ada Vint",
            "",
            "");
    private static final List<String> STAGES = List.of("Open", "Won", "Lost", "Other", "");
    private static final List<String> DAYS = List.of("2024-02-29", "2025-01-01", "2025-12-31", "2026-06-01", "");
    private static final List<String> NUMBERS = List.of("0", "10", "10.00", "-3", "99999999999", "");
    private static final List<String> CURRENCIES = List.of("EUR", "usd", "Taler", "");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rows_add_up_and_undoing_leaves_nothing(long seed) {
        var sheets = sheets(new Random(seed));

        var first = load(sheets);
        var second = load(sheets);

        assertAddsUp(first);
        assertAddsUp(second);
        assertThat(second.conflicts()).isEmpty();
        assertThat(imports.undo(second.id(), false).keptRows()).isZero();
        assertThat(imports.undo(first.id(), false).keptRows()).isZero();
        for (var table : List.of("deal", "organization", "person", "app_user", "product", "fact", "deal_change"))
            assertThat(count(table)).as(table).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void the_third_time_is_as_the_second(long seed) {
        var sheets = sheets(new Random(seed));
        load(sheets);
        load(sheets);
        var history = historyRows();

        var third = load(sheets);

        assertThat(third.files())
                .allSatisfy(file -> assertThat(file.created() + file.updated()).isZero());
        assertThat(historyRows()).isEqualTo(history);
    }

    private static void assertAddsUp(ImportSummary summary) {
        assertThat(summary.files())
                .allSatisfy(file -> assertThat(file.created() + file.matched() + file.leftOut() + file.refusedRows())
                        .isEqualTo(file.rows()));
    }

    private List<String> historyRows() {
        var all = new ArrayList<String>();
        for (var table : tables()) if (table.endsWith("_history")) all.add(table + " " + count(table));
        return all;
    }

    private static Sheet[] sheets(Random random) {
        var accounts = Sheet.of(ORGANIZATION, "ID, NAME, PARENT_ID, PARENT_NAME, OWNER_NAME, EMPLOYEES, +Region");
        var people = Sheet.of(PERSON, "ID, NAME, ORGANIZATION_ID, ORGANIZATION_NAME, REPORTS_TO_ID, REPORTS_TO_NAME");
        var deals = Sheet.of(
                        DEAL,
                        "ID, NAME, ORGANIZATION_ID, ORGANIZATION_NAME, OWNER_NAME, PRODUCT_NAME, PERSON_NAME, STAGE,"
                                + " OPENED_ON, CLOSE_DATE, AMOUNT, CLOSING_AMOUNT, CURRENCY, +Region")
                .stage("Open", Status.OPEN)
                .stage("Won", Status.WON)
                .stage("Lost", Status.LOST);
        var history = Sheet.of(DEAL_HISTORY, "ID, DEAL_ID, CHANGED_AT, STAGE, AMOUNT, CLOSE_DATE");
        for (var i = 0; i < 20; i++) {
            accounts.row(cells(random, ids("A"), NAMES, ids("A"), NAMES, NAMES, NUMBERS, NAMES));
            people.row(cells(random, ids("P"), NAMES, ids("A"), NAMES, ids("P"), NAMES));
            deals.row(cells(
                    random,
                    ids("D"),
                    NAMES,
                    ids("A"),
                    NAMES,
                    NAMES,
                    NAMES,
                    NAMES,
                    STAGES,
                    DAYS,
                    DAYS,
                    NUMBERS,
                    NUMBERS,
                    CURRENCIES,
                    NAMES));
            history.row(cells(random, ids("H"), ids("D"), DAYS, STAGES, NUMBERS, DAYS));
        }
        return new Sheet[] {accounts, people, deals, history};
    }

    private static List<String> ids(String letter) {
        return List.of(letter + 1, letter + 2, letter + 3, letter + 4, letter + 5, letter + 6, letter + 7, "");
    }

    @SafeVarargs
    private static String cells(Random random, List<String>... choices) {
        var cells = new ArrayList<String>();
        for (var choice : choices) cells.add(choice.get(random.nextInt(choice.size())));
        return String.join("|", cells);
    }
}
