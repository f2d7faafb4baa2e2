package io.throughline.buying.criteria.page;

import io.throughline.base.Channel;
import io.throughline.buying.criteria.Chosen;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.library.DecisionTemplate;
import io.throughline.buying.library.DecisionTemplate.Item;
import io.throughline.buying.library.DecisionTemplate.Kind;
import io.throughline.buying.library.Shelved;
import io.throughline.buying.library.TemplatesPage;
import io.throughline.buying.library.Used;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands beside the matrix, in words: what the customer chose in the end, and the template that their criteria
/// came from, or could come from.
public record BesideView(ChoicePage page) implements Page {
    private static final String FORM = "chosen";

    @Override
    public Shell shell() {
        return page.shell();
    }

    private boolean isSent() {
        return page.told().form().equals(FORM);
    }

    private @Nullable Chosen chosen() {
        return page.beside().chosen();
    }

    public List<Shelved> offered() {
        return page.beside().offered();
    }

    public Optional<Used> used() {
        return Optional.ofNullable(page.beside().used());
    }

    /// Whether it can be said what they chose, and is, or can be said by the viewer.
    public boolean isEnded() {
        return Chosen.isFor(page.deal()) && (chosen() != null || page.writes());
    }

    public List<Option> options() {
        return Chosen.among(page.choice().options());
    }

    public Optional<Option> choice() {
        var chosen = chosen();
        return options().stream()
                .filter(option -> chosen != null && option.id().equals(chosen.optionId()))
                .findFirst();
    }

    /// What they chose, who said so and when.
    public String sentence() {
        var chosen = chosen();
        if (chosen == null || choice().isEmpty()) return say("criteria.chosen.unknown");
        var said = chosen.said();
        return say(
                said.sayer() == null ? "criteria.chosen.ours" : "criteria.chosen.is",
                page.name(choice().get()),
                shell().day(said.on()),
                said.sayer() == null ? "" : said.sayer());
    }

    public int version() {
        var chosen = chosen();
        return chosen == null ? 0 : chosen.version();
    }

    public boolean isChosen(Option option) {
        var chosen = chosen();
        if (isSent()) return page.told().of(FORM, "option").equals(option.id().toString());
        return chosen != null && option.id().equals(chosen.optionId());
    }

    public boolean isSayer(String id) {
        var chosen = chosen();
        if (isSent()) return page.told().of(FORM, "who").equals(id);
        return chosen != null && String.valueOf(chosen.said().sayerId()).equals(id);
    }

    public String on() {
        var chosen = chosen();
        if (isSent()) return page.told().of(FORM, "on");
        return chosen == null ? page.today() : chosen.said().on().toString();
    }

    public boolean isChannel(Channel channel) {
        if (isSent()) return page.isChannel(FORM, channel);
        var chosen = chosen();
        return (chosen == null ? Channel.MEETING : chosen.said().channel()) == channel;
    }

    /// Their words, as they are on file.
    public String words() {
        var chosen = chosen();
        return chosen == null ? "" : chosen.said().words();
    }

    public String typedWords() {
        return isSent() ? page.told().of(FORM, "words") : words();
    }

    public @Nullable String wrong(String field) {
        return page.told().problem(FORM, field);
    }

    /// Why no template was taken.
    public @Nullable String problem() {
        return page.told().problem("use", "template");
    }

    public String uses(Shelved one) {
        return TemplatesPage.uses(shell(), one);
    }

    public String origin(Shelved one) {
        return TemplatesPage.origin(shell(), one);
    }

    /// From which template the criteria came, and whether there is a newer edition of it.
    public String came() {
        return used().map(used -> say(
                        used.newest() > used.edition().edition() ? "template.came.newer" : "template.came",
                        used.edition().edition(),
                        shell().day(used.on())))
                .orElse("");
    }

    /// The steps that earlier buying teams found useful.
    public List<String> steps() {
        return used().map(used -> used.edition().of(Kind.STEP)).stream()
                .flatMap(List::stream)
                .map(Item::words)
                .toList();
    }

    public boolean hasTemplate() {
        return used().isPresent() || makes();
    }

    /// Whether a template can be made of these criteria, by the viewer.
    public boolean makes() {
        return DecisionTemplate.mayEdit(shell().signedIn())
                && DecisionTemplate.unfit(page.deal(), page.choice().criteria().size())
                        .isEmpty();
    }
}
