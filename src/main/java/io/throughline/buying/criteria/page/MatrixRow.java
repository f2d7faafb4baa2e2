package io.throughline.buying.criteria.page;

import io.throughline.base.Grade;
import io.throughline.buying.criteria.Choice.Opinion;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Rating.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A criterion and how each option is rated by it.
///
/// @param place of the row, from 0
public record MatrixRow(int place, Criterion criterion, String weight, List<Cell> cells) {

    /// What is known of a rating.
    ///
    /// @param says how well it is known, and by whom
    public record Cell(int place, Option option, String text, Grade grade, String says) {

        /// The mark of its grade.
        public String mark() {
            return switch (grade) {
                case UNKNOWN -> "#s0";
                case ASSUMED -> "#s1";
                case STATED -> "#s2";
                case CORROBORATED -> "#s3";
                case SHOWN -> "#s4";
            };
        }
    }

    static List<MatrixRow> of(ChoicePage page) {
        var opinions = page.choice().opinions();
        var weights = page.matrix().weights();
        var rows = new ArrayList<MatrixRow>();
        for (var place : page.places()) {
            var criterion = page.criteria().get(place);
            rows.add(
                    new MatrixRow(place, criterion, page.percent(weights.of(place)), cells(page, criterion, opinions)));
        }
        return rows;
    }

    private static List<Cell> cells(ChoicePage page, Criterion criterion, Map<Place, Opinion> opinions) {
        var cells = new ArrayList<Cell>();
        for (var option : page.choice().options())
            cells.add(cell(page, cells.size(), option, opinions.get(new Place(criterion.id(), option.id()))));
        return cells;
    }

    private static Cell cell(ChoicePage page, int place, Option option, @Nullable Opinion opinion) {
        if (opinion == null)
            return new Cell(place, option, page.say("web.unknown"), Grade.UNKNOWN, page.say("criteria.cell.UNKNOWN"));
        var grade = grade(opinion);
        var sayers = opinion.ratings().stream()
                .map(Rating::said)
                .map(said -> said.sayer() == null
                        ? ""
                        : said.sayer() + ", " + page.shell().day(said.on()))
                .collect(Collectors.joining("; "));
        return new Cell(place, option, page.said(opinion.range()), grade, page.say("criteria.cell." + grade, sayers));
    }

    private static Grade grade(Opinion opinion) {
        if (!opinion.isTheirs()) return Grade.ASSUMED;
        return opinion.ratings().size() > 1 ? Grade.CORROBORATED : Grade.STATED;
    }
}
