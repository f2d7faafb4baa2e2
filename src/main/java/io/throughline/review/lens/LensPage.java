package io.throughline.review.lens;

import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Playbook.Item;
import io.throughline.review.deal.DealPage;
import io.throughline.review.deal.FactView;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A deal through a lens.
///
/// @param page of the deal, with all that is known of it
/// @param side how its customer decides, as the viewer may know it
public record LensPage(DealPage page, Lens lens, BuyerSide side) implements Page {
    @Override
    public Shell shell() {
        return page.shell();
    }

    /// @param facts that fill it, the latest first
    /// @param texts what else fills it
    /// @param withheld something of it is for the deal's team and its managers, and the viewer is none of them
    /// @param asks what would fill it, where nothing does
    /// @param pages where it is written down, below the deal
    public record Filled(
            Lens.Slot slot,
            List<FactView> facts,
            List<String> texts,
            boolean withheld,
            List<Item> asks,
            List<String> pages) {
        public boolean isEmpty() {
            return facts.isEmpty() && texts.isEmpty() && !withheld;
        }
    }

    public List<Filled> slots() {
        return lens.slots().stream().map(this::filled).toList();
    }

    private Filled filled(Lens.Slot slot) {
        var facts = new ArrayList<FactView>();
        for (var kind : slot.kinds()) facts.addAll(page.facts(kind));
        var signs = signs(slot);
        for (var sign : signs)
            page.facts(FactKind.EXIT_SIGN).stream()
                    .filter(fact -> sign.isAnsweredBy(fact.fact()))
                    .forEach(facts::add);
        var texts =
                slot.fields().stream().flatMap(field -> texts(field).stream()).toList();
        var isKnown = facts.stream().anyMatch(fact -> fact.fact().answer() == Fact.Answer.KNOWN)
                || (signs.isEmpty() && !texts.isEmpty());
        var asks = isKnown
                ? List.<Item>of()
                : Stream.concat(slot.item().stream(), signs.stream()).toList();
        var withheld = side.inside() == null && slot.fields().stream().anyMatch(Lens.Field::isPrivate);
        return new Filled(slot, facts, texts, withheld, asks, pages(slot));
    }

    private static List<String> pages(Lens.Slot slot) {
        return slot.fields().stream()
                .map(Lens.Field::page)
                .filter(page -> !page.isEmpty())
                .distinct()
                .toList();
    }

    private List<Item> signs(Lens.Slot slot) {
        var phase = slot.sign();
        return phase == null
                ? List.of()
                : page.picture().company().playbook().of(phase).signs();
    }

    private List<String> texts(Lens.Field field) {
        if (!field.page().isEmpty()) return new BuyerText(shell(), side).of(field);
        var text = text(field);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private String text(Lens.Field field) {
        return switch (field) {
            case OBJECTIVE -> objective();
            case PHASE ->
                page.picture().phase().now().map(phase -> phase.title()).orElse(say("lens.phase.unknown"));
            case ROLES ->
                page.picture().roles().stream()
                        .map(role -> role.role() == null ? role.person() : role.person() + " (" + role.role() + ")")
                        .collect(Collectors.joining(", "));
            case FINDINGS ->
                page.review().findings().stream()
                        .filter(finding -> finding.severity().isAbove(Severity.GAP))
                        .map(Finding::says)
                        .collect(Collectors.joining(" "));
            case NEXT_STEP -> nextStep();
            case AMOUNT -> page.deal().amount() == null ? "" : page.amount();
            case VERDICT -> page.verdict() + ". " + page.review().sentence();
            default -> "";
        };
    }

    private String objective() {
        var closes = page.deal().expectedClose();
        var amount = page.deal().amount() == null ? "" : ", " + page.amount();
        return page.deal().name() + amount + (closes == null ? "" : ", " + shell().day(closes));
    }

    private String nextStep() {
        var step = page.deal().nextStep();
        var words = step.words() == null ? "" : step.words();
        return step.on() == null ? words : (words + ", " + shell().day(step.on())).replaceFirst("^, ", "");
    }
}
