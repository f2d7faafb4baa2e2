package io.throughline.deals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to be so of many deals at once. Each deal is judged for itself: what can't be taken is left as
/// it
/// is, and said.
public sealed interface BulkChange {
    /// The most deals that one act changes.
    int MOST = 200;

    /// They get another owner.
    record Owner(UUID id, String name) implements BulkChange {}

    /// @param day `null` for not known
    record ExpectedClose(@Nullable LocalDate day) implements BulkChange {}

    record Stage(@Nullable String stage) implements BulkChange {}

    /// Who is to do it stays.
    record NextStep(@Nullable String words, @Nullable LocalDate on) implements BulkChange {}

    /// What such a change is of, with the columns that it writes.
    enum Field {
        OWNER("owner_id"),
        EXPECTED_CLOSE("expected_close"),
        STAGE("stage"),
        NEXT_STEP("next_step", "next_step_on");

        private final String[] columns;

        Field(String... columns) {
            this.columns = columns;
        }

        String[] columns() {
            return columns.clone();
        }

        /// How the field stands in a deal, as a text: a day in ISO form; `null` for nothing.
        public @Nullable String of(Deal deal) {
            return switch (this) {
                case OWNER -> deal.owner();
                case EXPECTED_CLOSE -> text(deal.expectedClose());
                case STAGE -> deal.stage();
                case NEXT_STEP -> text(deal.nextStep().words(), deal.nextStep().on());
            };
        }
    }

    /// A deal as it was read for a change.
    ///
    /// @param writable whoever changes it may do so
    record Chosen(Deal deal, boolean writable) {}

    /// What comes of it for one deal.
    sealed interface Line {
        Deal deal();

        record To(Deal deal, Deal changed) implements Line {}

        record Left(Deal deal, Why why) implements Line {}
    }

    /// Why a deal is left as it is.
    enum Why {
        /// It is so already.
        SAME,
        CLOSED,
        /// Whoever changes it may see it, and not write to it.
        NOT_YOURS,
        /// Somebody changed it after it was looked at.
        CHANGED
    }

    /// @param seen the version of the deal that was looked at
    default Line line(Chosen chosen, int seen) {
        var deal = chosen.deal();
        if (!chosen.writable()) return new Line.Left(deal, Why.NOT_YOURS);
        if (!deal.isOpen()) return new Line.Left(deal, Why.CLOSED);
        if (deal.version() != seen) return new Line.Left(deal, Why.CHANGED);
        var changed = applyTo(deal);
        return changed.equals(deal) ? new Line.Left(deal, Why.SAME) : new Line.To(deal, changed);
    }

    private Deal applyTo(Deal deal) {
        return switch (this) {
            case Owner owner -> owner.id().equals(deal.ownerId()) ? deal : deal.withOwner(owner.id(), owner.name());
            case ExpectedClose close -> deal.withExpectedClose(close.day());
            case Stage stage -> deal.withStage(stage.stage());
            case NextStep step ->
                deal.withNextStep(new Deal.NextStep(
                        step.words(), step.on(), deal.nextStep().ownerId()));
        };
    }

    /// What the field is to become, as [Field#of] says it.
    default @Nullable String text() {
        return switch (this) {
            case Owner owner -> owner.name();
            case ExpectedClose close -> text(close.day());
            case Stage stage -> stage.stage();
            case NextStep step -> text(step.words(), step.on());
        };
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String text(@Nullable String words, @Nullable LocalDate on) {
        if (on == null) return words;
        return words == null ? on.toString() : on + ": " + words;
    }

    default Field field() {
        return switch (this) {
            case Owner owner -> Field.OWNER;
            case ExpectedClose close -> Field.EXPECTED_CLOSE;
            case Stage stage -> Field.STAGE;
            case NextStep step -> Field.NEXT_STEP;
        };
    }
}
