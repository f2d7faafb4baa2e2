package io.throughline.transition.sheet;

import static io.throughline.transition.sheet.SomePlan.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.transition.Task;
import io.throughline.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    private final SomePlan some = SomePlan.now();

    private Task edited(String file) {
        var edits = some.read(file);
        assertThat(edits.refused()).isEmpty();
        assertThat(edits.edits()).hasSize(1);
        return edits.edits().getFirst().wouldBe();
    }

    private String row(String head, String cells) {
        return "id," + head + "\n" + some.order().id() + "," + cells + "\n";
    }

    private static List<String> words(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.say(new Words(Locale.ENGLISH)))
                .toList();
    }

    @Test
    void a_file_that_nobody_edited_changes_nothing_on_any_later_day() {
        var file = some.file(TODAY.minusDays(9));

        assertThat(file).startsWith("\uFEFFid,task,side,owner,person,likely,p80,not before,begun,done,");
        assertThat(file).contains("\"'=Legal; \"\"fast\"\"\",theirs,,Mira Holm,5,,,,,");
        assertThat(some.read(file)).isEqualTo(new Edits(List.of(), List.of(), List.of()));
        assertThat(some.read(file.replace(",", ";")).edits()).isEmpty();
    }

    @Test
    void durations_and_days_are_taken_and_an_emptied_cell_says_that_nobody_knows() {
        assertThat(edited(row("likely,p80", "4,8"))).satisfies(task -> {
            assertThat(task.likely()).isEqualTo(4);
            assertThat(task.p80()).isEqualTo(8);
            assertThat(task.waits()).isEqualTo(some.order().waits());
        });
        assertThat(edited(row("p80", "")).p80()).isNull();
        assertThat(edited(row("not before", "03.07.2026")).notBefore()).isEqualTo("2026-07-03");
        assertThat(edited(row("begun,done", "2026-05-26,2026-05-28")).progress())
                .isEqualTo(new Task.Progress(LocalDate.of(2026, 5, 26), LocalDate.of(2026, 5, 28)));
    }

    @Test
    void an_earliest_start_that_was_edited_is_the_day_before_which_it_does_not_begin() {
        var file = some.file(TODAY.minusDays(4));
        var starts =
                some.on(TODAY.minusDays(4)).row(some.order()).earliestStart().toString();

        assertThat(edited(file.replace("," + starts + ",", ",2026-06-22,")).notBefore())
                .isEqualTo("2026-06-22");
        var both = some.read(row("not before,earliest start", "2026-06-23,2026-06-22"));
        assertThat(both.edits().getFirst().wouldBe().notBefore()).isEqualTo("2026-06-23");
        assertThat(words(both.notes())).singleElement().asString().contains("the first one counts");
    }

    @Test
    void what_is_computed_or_changed_elsewhere_is_not_taken_and_said() {
        var read = some.read(row("side,latest finish,slack,likely", "ours,2026-07-01,99,4"));

        assertThat(read.edits())
                .singleElement()
                .satisfies(edit -> assertThat(edit.changes()).containsExactly(new Edit.Change(Column.LIKELY, 3, 4)));
        assertThat(words(read.notes()))
                .containsExactly("What was edited under side, latest finish, slack is not taken:"
                        + " it is computed, or is changed on the task’s page.");
    }

    @Test
    void names_of_the_task_and_of_one_person_of_each_side_are_taken_and_an_emptied_one_is_nobody() {
        var edit = some.read(row("task,owner,person", "\"Sign,\ntogether\",ada berg,Odd Brekke"))
                .edits()
                .getFirst();

        assertThat(edit.changes())
                .containsExactly(
                        new Edit.Change(Column.TASK, "Order", "Sign, together"),
                        new Edit.Change(Column.OWNER, null, "Ada Berg"),
                        new Edit.Change(Column.PERSON, null, "Odd Brekke"));
        assertThat(edit.wouldBe().owner()).isEqualTo(SomePlan.PEOPLE.ours().getFirst());
        assertThat(edit.wouldBe().waits()).isEqualTo(some.order().waits());
        var nobody = some.read("id,person\n" + some.legal().id() + ",\n").edits();
        assertThat(nobody)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.changes()).containsExactly(new Edit.Change(Column.PERSON, "Mira Holm", null)));
        assertThat(some.read("id,person\n" + some.legal().id() + ",mira holm\n"))
                .as("the same in other letters")
                .isEqualTo(new Edits(List.of(), List.of(), List.of()));
    }

    @Test
    void a_name_that_is_nobodys_or_that_of_two_is_said_and_the_rest_of_the_row_is_taken() {
        var read = some.read(row("task,owner,person,likely", ",Kim Lee,Ada Berg,4"));

        assertThat(read.edits())
                .singleElement()
                .satisfies(edit -> assertThat(edit.changes()).containsExactly(new Edit.Change(Column.LIKELY, 3, 4)));
        assertThat(words(read.notes()))
                .satisfiesExactly(
                        nameless -> assertThat(nameless).startsWith("A task has a name"),
                        two -> assertThat(two).startsWith("More than one who works here is called “Kim Lee”"),
                        nobody -> assertThat(nobody).startsWith("Nobody around this deal has that name: “Ada Berg”"));
        assertThat(words(some.read(row("owner,task", "Zoe," + "x".repeat(Task.MOST_WORDS + 1)))
                        .notes()))
                .satisfiesExactly(
                        longName -> assertThat(longName).startsWith("The name is longer than 120 letters"),
                        nobody -> assertThat(nobody).startsWith("Nobody of that name works here: “Zoe”"));
    }

    @Test
    void letters_that_a_spreadsheet_could_not_write_rename_nothing() {
        var names = new EditedNames(
                new Line(2, Map.of(Column.TASK, "Abnahme in ??d?")),
                some.order().seenTo("Abnahme in Łódź", null, null),
                People.NOBODY,
                new ArrayList<>());
        assertThat(names.name()).isEqualTo("Abnahme in Łódź");
        assertThat(names.notes()).isEmpty();
        var other = new EditedNames(
                new Line(2, Map.of(Column.TASK, "Abnahme in £ódŸ")),
                some.order().seenTo("Abnahme in Łódź", null, null),
                People.NOBODY,
                new ArrayList<>());
        assertThat(other.name()).isEqualTo("Abnahme in Łódź");
        assertThat(words(other.notes())).singleElement().asString().contains("differs only in letters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    likely     | many       | “many” under “likely” is no whole number
                    likely     | 1001       | “1001” under “likely” is no whole number
                    likely     | ''         | The likely days are missing
                    likely     | 7          | “p80” is less than what is likely
                    p80        | 1.5        | “1.5” under “p80” is no whole number
                    begun      | soon       | “soon” under “begun” is no day
                    not before | 7/3/2026   | could be two
                    done       | 2026-06-02 | on a day to come
                    begun,done | 2026-05-20,2026-05-19 | It was over before it began""")
    void a_row_that_is_not_understood_says_why_and_nothing_of_it_is_taken(String head, String cells, String why) {
        var read = some.read(row(head, cells));

        assertThat(read.edits()).isEmpty();
        assertThat(read.refused())
                .singleElement()
                .satisfies(remark -> assertThat(remark.line()).isEqualTo(2));
        assertThat(words(read.refused())).singleElement().asString().contains(why);
    }

    @Test
    void a_row_of_no_task_and_one_that_comes_twice_are_not_understood() {
        var read = some.read("id,task,likely\nnone,New,3\n" + some.order().id() + ",Order,4\n"
                + some.order().id() + ",Order,5\n");

        assertThat(read.edits())
                .singleElement()
                .satisfies(edit -> assertThat(edit.wouldBe().likely()).isEqualTo(4));
        assertThat(read.refused()).extracting(Remark::line).containsExactly(2L, 4L);
        assertThat(words(read.refused()))
                .containsExactly(
                        "No task of this plan has this id. Tasks are added on the plan’s page.",
                        "This task stands in the file before.");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_never_written_over() {
        var older = some.file(TODAY).replace("v4.7.", "v3.7.");
        var otherPlan = some.file(TODAY).replace("v4.7.", "v4.6.").replace(",2026-06-01,", ",2026-06-15,");

        assertThat(words(some.read(older).refused()))
                .hasSize(3)
                .allMatch(words -> words.startsWith("Somebody changed"));
        var read = some.read(otherPlan);
        assertThat(read.edits()).isEmpty();
        assertThat(words(read.notes())).singleElement().asString().startsWith("The plan changed since");
    }

    @Test
    void the_plan_as_it_would_be_has_all_that_was_edited() {
        var edits = some.read(row("likely", "6"));
        var would = edits.applied(some.plan());

        assertThat(would.task(some.order().id()).orElseThrow().likely()).isEqualTo(6);
        assertThat(would.tasks()).hasSize(3);
        assertThat(edits.only(edit -> false).applied(some.plan()).tasks()).contains(some.order());
    }
}
