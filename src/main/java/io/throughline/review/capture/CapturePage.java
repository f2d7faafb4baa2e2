package io.throughline.review.capture;

import io.throughline.base.Channel;
import io.throughline.base.Phase;
import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction;
import io.throughline.review.Playbook;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.Playbook.Item;
import io.throughline.review.deal.FactView;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form for what the buyer said or did.
///
/// @param names of the buyer's people, offered while typing
/// @param subject the fact it is about, where the form adds a voice to one or replaces it
/// @param met the meeting of today in which it was said; `null` where none is recorded
/// @param playbook whose signs and questions are answered
/// @param problems by field, in words
public record CapturePage(
        Shell shell,
        Deal deal,
        List<String> names,
        @Nullable FactView subject,
        @Nullable Interaction met,
        Playbook playbook,
        Typed typed,
        Map<String, String> problems)
        implements Page {
    private static final int MOST_OF_A_SUBJECT = 80;
    static final List<Channel> CHANNELS = List.of(Channel.MEETING, Channel.CALL, Channel.EMAIL, Channel.DOCUMENT);

    public String path() {
        return "/deals/" + deal.id();
    }

    /// It adds a voice to a fact that stands, and needs nothing but words and a name.
    public boolean isStill() {
        return typed.has("fact");
    }

    public String title() {
        if (subject == null) return say("capture.title");
        return isStill() ? say("capture.title.still") : say("capture.title.changed");
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    public Topic topic() {
        return Topic.of(typed.of("topic"));
    }

    /// Whether the form asks for something, given what it replaces; without a fact it depends on the topic chosen.
    public boolean asks(String what) {
        if (subject == null) return true;
        var kind = subject.fact().kind();
        return switch (what) {
            case "day" -> kind.isDay();
            case "dateKind" -> kind == FactKind.EVENT_DATE;
            case "about" -> kind == FactKind.EVENT_OWNER;
            case "measure" -> kind == FactKind.EVENT_RESULT;
            case "cost" -> kind == FactKind.EVENT_COST || kind == FactKind.CASE_COST;
            case "need" -> kind == FactKind.NEED;
            default -> false;
        };
    }

    public String on() {
        return typed.has("on") ? typed.of("on") : shell.today().date().toString();
    }

    public String today() {
        return shell.today().date().toString();
    }

    public List<Channel> channels() {
        return CHANNELS;
    }

    public Channel channel() {
        for (var channel : CHANNELS) if (typed.is("channel", channel)) return channel;
        return usual();
    }

    private Channel usual() {
        return met == null ? Channel.MEETING : met.channel();
    }

    /// How it was heard, if nothing else is said.
    public String defaults() {
        return met == null || met.subject().isEmpty() || met.subject().length() > MOST_OF_A_SUBJECT
                ? say("capture.rest." + usual())
                : say("capture.rest.met", met.subject());
    }

    /// The field in which typing begins: the first one that is wrong, else the words.
    public boolean isFirst(String field) {
        return problems.isEmpty()
                ? field.equals("words")
                : field.equals(problems.keySet().iterator().next());
    }

    public Fact.DateKind dateKind() {
        for (var kind : Fact.DateKind.values()) if (typed.is("dateKind", kind)) return kind;
        return Fact.DateKind.OPERATIONAL;
    }

    /// The question that the form is for; empty where a topic is to be chosen, or it is no longer asked.
    public Optional<Item> question() {
        return topic() == Topic.QUESTION && subject == null
                ? playbook.item(topic().kind(), typed.of("asked"))
                : Optional.empty();
    }

    public List<Chapter> chapters() {
        return playbook.chapters();
    }

    /// The exit sign that is chosen; that of Recognition where none is.
    public boolean isChosen(Item sign) {
        var isThere = playbook.item(sign.files(), typed.of("asked")).isPresent();
        return sign.key()
                .equals(
                        isThere
                                ? typed.of("asked")
                                : playbook.of(Phase.RECOGNITION)
                                        .signs()
                                        .getFirst()
                                        .key());
    }

    /// Something beyond words and name was typed or is wrong, so that the rest is shown open.
    public boolean isMoreOpen() {
        return problems.containsKey("on")
                || typed.has("act")
                || !on().equals(today())
                || channel() != usual()
                || (typed.has("answer") && !typed.is("answer", "KNOWN"));
    }
}
