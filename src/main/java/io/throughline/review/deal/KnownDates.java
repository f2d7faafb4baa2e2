package io.throughline.review.deal;

import io.throughline.review.DealPicture;
import io.throughline.web.DealDates;
import io.throughline.web.LineLayout;
import io.throughline.web.LineSentence;
import io.throughline.web.Shell;
import io.throughline.web.Usual;
import java.util.List;
import java.util.stream.Stream;

/// What is drawn in the place of a line whose stations are all unknown: the dates of the deal itself.
public record KnownDates(DealDates dates, LineLayout line, Usual usual, String sentence) {
    private static final double START = 4;
    private static final double END = 96;

    static KnownDates of(DealPicture picture, Shell shell) {
        var deal = picture.deal();
        var changed =
                picture.changes().isEmpty() ? null : picture.changes().getLast().on();
        var dates = new DealDates(deal.openedOn(), changed, picture.asOf(), deal.expectedClose());
        var won = picture.company().figures().won();
        var usual = won.n() == 0 ? Usual.NONE : new Usual(won.n(), won.quantile(.5), won.quantile(.95), won.max());
        var line = LineLayout.Scale.of(List.of(dates), usual, START, END).line(dates);
        return new KnownDates(dates, line, usual, new LineSentence(shell.wording(), usual).of(dates));
    }

    /// The labels below the line, those that are known: opened at its start, the expected close where it stands.
    public boolean isCloseNearStart() {
        return Stream.ofNullable(line.close()).anyMatch(close -> close.at() - line.start() < 18);
    }
}
