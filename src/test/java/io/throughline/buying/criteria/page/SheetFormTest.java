package io.throughline.buying.criteria.page;

import static io.throughline.buying.criteria.Option.Kind.RIVAL;
import static io.throughline.buying.criteria.Option.Kind.US;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Deciding;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Rating.Place;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.criteria.page.SheetForm.Read;
import io.throughline.buying.criteria.page.SheetForm.Wrong;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFormTest {
    private static final Rater US_RATER = new Rater(Rater.US, null, "Us");
    private static final Said SAID = new Said(null, null, LocalDate.of(2026, 3, 3), Channel.MEETING, "");

    private final Deciding deciding = Deciding.by("Uptime", "Price").rated(null, US, 0, 60, 80);

    @Test
    void only_cells_that_were_changed_are_written() {
        var read = (Read.Understood) read(sheet(), Map.of("r0-0", "60–80", "r1-0", "70", "r0-1", "30 - 40"));

        assertThat(read.withdrawn()).isEmpty();
        assertThat(read.given()).extracting(Sheet::text).containsExactly("30–40", "70");
        assertThat(read.given()).allMatch(rating -> rating.version() == 0);
    }

    @Test
    void a_cell_that_was_emptied_is_withdrawn_and_one_that_was_changed_keeps_its_rating() {
        assertThat(((Read.Understood) read(sheet(), Map.of("r0-0", ""))).withdrawn())
                .isEqualTo(deciding.choice().ratings());

        var changed = (Read.Understood) read(sheet(), Map.of("r0-0", "65"));

        assertThat(changed.given()).singleElement().satisfies(rating -> {
            assertThat(rating.id())
                    .isEqualTo(deciding.choice().ratings().getFirst().id());
            assertThat(rating.version()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({"good, UNREADABLE", "60.5, UNREADABLE", "101, OUTSIDE", "80–60, TURNED", "-5, UNREADABLE"})
    void what_is_no_rating_is_said_in_its_cell_and_its_words_are_kept(String text, Wrong wrong) {
        var read = (Read.NotTaken) read(sheet(), Map.of("r0-0", "60–80", "r1-1", text));
        var place = new Place(deciding.criterion(1).id(), deciding.of(RIVAL).id());

        assertThat(read.problems()).isEqualTo(Map.of(place, wrong));
        assertThat(read.words()).isEqualTo(Map.of(place, text));
        assertThat(read.isStale()).isFalse();
    }

    @Test
    void a_cell_that_somebody_else_changed_meanwhile_is_not_overwritten() {
        var before = sheet();
        var now = Deciding.by();
        var choice = deciding.choice();
        var theirs = choice.ratings().getFirst();
        var changed = new Rating(
                theirs.id(), theirs.criterionId(), theirs.optionId(), 10, 20, theirs.said(), theirs.version() + 1);
        var sheet = Sheet.of(
                new Choice(
                        choice.criteria(),
                        choice.options(),
                        List.of(changed),
                        now.choice().weightings()),
                US_RATER);

        var read = (Read.NotTaken) read(sheet, before, Map.of("r0-0", "65"));

        assertThat(read.problems()).containsValue(Wrong.STALE);
        assertThat(read.isStale()).isTrue();
        assertThat(read(sheet, before, Map.of("r0-0", "60–80")))
                .as("a cell that was left alone")
                .isEqualTo(new Read.Understood(List.of(), List.of()));
    }

    @Test
    void what_was_written_into_a_row_that_is_gone_is_not_lost_without_a_word() {
        var choice = deciding.choice();
        var without = Sheet.of(
                new Choice(choice.criteria().subList(0, 1), choice.options(), choice.ratings(), List.of()), US_RATER);

        var read = (Read.NotTaken) read(without, sheet(), Map.of("r0-0", "60–80", "r1-0", "70"));

        assertThat(read.gone()).isTrue();
        assertThat(read.isStale()).isTrue();
    }

    @Test
    void a_sheet_says_where_what_stood_and_as_of_which_version() {
        assertThat(sheet().was()).isEqualTo("0-0:1:60–80");
        assertThat(Sheet.of(deciding.choice(), new Rater("", null, "Together")).was())
                .isEmpty();
    }

    private Sheet sheet() {
        return Sheet.of(deciding.choice(), US_RATER);
    }

    private static Read read(Sheet sheet, Map<String, String> cells) {
        return read(sheet, sheet, cells);
    }

    /// @param form the sheet that the form was made from
    private static Read read(Sheet sheet, Sheet form, Map<String, String> cells) {
        var fields = new HashMap<>(cells);
        fields.put("rows", form.rows());
        fields.put("columns", form.columns());
        fields.put("was", form.was());
        fields.putIfAbsent("r0-0", "60–80");
        return SheetForm.read(sheet, new Typed(fields), SAID);
    }
}
