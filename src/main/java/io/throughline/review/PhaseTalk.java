package io.throughline.review;

import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.Playbook.Item;
import java.util.List;
import java.util.Optional;

/// What is to be talked about in a phase: its exit signs and the questions of its coach, with what was answered.
public record PhaseTalk(DealPicture picture, Chapter chapter) {

    /// Of the present phase; while that is unknown, of the first that is plausible: an open deal is at least about to
    /// recognise its needs, unless our own stage says less.
    public static PhaseTalk of(DealPicture picture) {
        var phase = picture.phase().now().orElseGet(() -> plausible(picture));
        return new PhaseTalk(picture, picture.company().playbook().of(phase));
    }

    private static Phase plausible(DealPicture picture) {
        return picture.stagePhase()
                .filter(ours -> ours == Phase.CHANGES_OVER_TIME)
                .orElse(Phase.RECOGNITION);
    }

    /// The latest answer that stands.
    public Optional<Fact> answer(Item item) {
        return picture.live(item.files()).stream().filter(item::isAnsweredBy).reduce((first, second) -> second);
    }

    /// What nobody has answered yet, the signs first. That they don't know settles a question, but no sign: it is met
    /// or not.
    public List<Item> open() {
        return chapter.items().filter(this::isOpen).toList();
    }

    private boolean isOpen(Item item) {
        return answer(item)
                .filter(fact -> !item.isSign() || fact.answer() != Fact.Answer.ASKED_UNKNOWN)
                .isEmpty();
    }

    /// So many questions to begin with: those that are open, else the first ones.
    public List<Item> toAsk(int most) {
        var open = chapter.questions().stream().filter(this::isOpen).toList();
        return (open.isEmpty() ? chapter.questions() : open)
                .stream().limit(most).toList();
    }
}
