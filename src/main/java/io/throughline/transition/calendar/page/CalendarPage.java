package io.throughline.transition.calendar.page;

import io.throughline.identity.Directory.Choice;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.KeptCalendar;
import io.throughline.transition.calendar.Place;
import io.throughline.transition.calendar.Weekend;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a side works, and the forms that say so.
///
/// @param ours our own calendar, which the months of an account are laid over
/// @param writes whether the reader may change it
/// @param sent the form that was sent and refused
public record CalendarPage(
        Shell shell, KeptCalendar calendar, WorkCalendar ours, boolean writes, Asked asked, SentForm sent)
        implements Page {
    static final String WHERE = "where";
    static final String CLOSE = "close";
    static final String CHANGE = "change";

    /// What is looked at.
    ///
    /// @param country whose regions are offered; empty for that of the calendar
    /// @param proposed where nothing is kept, the country by the account's record; empty where that says nothing
    /// @param closure the first day of the one that is to be changed
    public record Asked(
            String country, String proposed, @Nullable LocalDate closure) {}

    public String path() {
        return path(calendar.organizationId());
    }

    static String path(java.util.@Nullable UUID account) {
        return account == null ? "/calendar" : "/accounts/" + account + "/calendar";
    }

    public String account() {
        return calendar.organization() == null ? "" : calendar.organization();
    }

    public String title() {
        return calendar.isOurs() ? say("calendar.ours") : say("calendar.theirs", account());
    }

    /// When they work, in a line.
    public String words() {
        var words = CalendarWords.of(shell, calendar.days());
        return calendar.isKept() ? say("calendar.kept", words) : say("calendar.unkept", words);
    }

    public CalendarPreview preview() {
        return CalendarPreview.of(this);
    }

    public List<Choice> weekends() {
        return Arrays.stream(Weekend.values())
                .map(weekend -> new Choice(weekend.name(), say("calendar.weekend." + weekend)))
                .toList();
    }

    public List<Choice> countries() {
        return choices(Place.countries(language()));
    }

    public List<Choice> regions() {
        return choices(Place.regions(country(), language()));
    }

    private static List<Choice> choices(List<Place.Named> named) {
        return named.stream().map(one -> new Choice(one.code(), one.name())).toList();
    }

    private Locale language() {
        return shell.words().locale();
    }

    public String weekend() {
        return sent.of(WHERE, "weekend", calendar.days().weekend().name());
    }

    /// The country that is chosen: that which was typed, asked for, kept, or stands in the account's record.
    public String country() {
        if (sent.is(WHERE)) return sent.typed().of("country");
        if (!asked.country().isEmpty()) return asked.country();
        var place = calendar.days().place();
        return place == null ? proposed() : place.country();
    }

    private String proposed() {
        return calendar.isKept() ? "" : asked.proposed();
    }

    public boolean isProposed() {
        return !proposed().isEmpty() && country().equals(proposed());
    }

    public String region() {
        var place = calendar.days().place();
        var kept = place != null && place.country().equals(country()) ? place.region() : "";
        return sent.of(WHERE, "region", kept);
    }

    /// Those that are not over, the next first.
    public List<Closure> coming() {
        return closures(false);
    }

    /// Those that are over, the last first.
    public List<Closure> past() {
        return closures(true).reversed();
    }

    private List<Closure> closures(boolean past) {
        var today = shell.today().date();
        return calendar.days().closures().stream()
                .filter(closure -> closure.last().isBefore(today) == past)
                .toList();
    }

    public String days(Closure closure) {
        return CalendarWords.days(shell, closure);
    }

    /// The one that is being changed.
    public Optional<Closure> changing() {
        return Optional.ofNullable(asked.closure()).flatMap(calendar.days()::closure);
    }

    /// What a field of a form shows: what was typed, else what stands.
    public String typed(String form, String field, @Nullable Object standing) {
        return sent.of(form, field, standing == null ? "" : standing.toString());
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell, form, field, sent.problems().getOrDefault("argument", ""));
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }
}
