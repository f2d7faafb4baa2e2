package io.throughline.review.spot;

import io.throughline.base.Forbidden;
import io.throughline.base.NotFound;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.deals.spot.Disqualifications;
import io.throughline.deals.spot.PastFits;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.SweetSpots;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings together what the page of the sweet spot shows, and takes what it sends.
@Component
@Transactional
class SpotDesk {
    private static final int LONGEST = 300;

    private final SweetSpots spots;
    private final PastFits past;
    private final Disqualifications walked;
    private final SpotChoices choices;

    SpotDesk(SweetSpots spots, PastFits past, Disqualifications walked, SpotChoices choices) {
        this.spots = spots;
        this.past = past;
        this.walked = walked;
        this.choices = choices;
    }

    @Transactional(readOnly = true)
    SpotPage page(Shell shell) {
        var now = spots.now();
        return page(shell, now, now, SpotForms.typed(now), Map.of());
    }

    @Transactional(readOnly = true)
    SpotPage preview(Shell shell, Typed typed) {
        toEdit(shell.signedIn());
        var read = SpotForms.read(typed);
        var now = spots.now();
        return page(shell, now, read.spot().orElse(null), typed, read.problems());
    }

    /// @return the page with what is wrong; empty where the rules were kept
    Optional<SpotPage> change(Shell shell, Typed typed) {
        toEdit(shell.signedIn());
        var read = SpotForms.read(typed);
        var problems = new HashMap<>(read.problems());
        if (!typed.has("why")) problems.put("why", "spot.why.missing");
        if (typed.of("why").length() > LONGEST) problems.put("why", "spot.why.long");
        if (!problems.isEmpty()) {
            var now = spots.now();
            return Optional.of(page(shell, now, read.spot().orElse(null), typed, problems));
        }
        spots.change(read.spot().orElseThrow(), typed.of("why"), shell.signedIn());
        return Optional.empty();
    }

    /// With the words kept, and the edition that holds now: sent again, they count.
    @Transactional(readOnly = true)
    SpotPage stale(Shell shell, Typed typed) {
        var now = spots.now();
        var again = typed.over(Map.of("edition", Integer.toString(now.edition())));
        return page(shell, now, SpotForms.read(again).spot().orElse(null), again, Map.of("edition", "spot.stale"));
    }

    private SpotPage page(
            Shell shell, SweetSpot now, @Nullable SweetSpot draft, Typed typed, Map<String, String> problems) {
        var viewer = shell.signedIn();
        var preview = draft == null ? null : past.preview(now, draft, viewer);
        var weighed = draft == null ? null : past.weigh(draft, viewer);
        var stored = new SpotPage.Stored(now, spots.editions(), walked.regret(viewer), choices.now());
        return new SpotPage(shell, stored, new SpotPage.Draft(draft, preview, weighed), typed, problems);
    }

    @Transactional(readOnly = true)
    EditionPage edition(Shell shell, String edition) {
        return Optional.of(edition)
                .filter(number -> number.matches("[0-9]{1,9}"))
                .flatMap(number -> spots.find(Integer.parseInt(number)))
                .map(found -> new EditionPage(shell, found))
                .orElseThrow(() -> new NotFound("There is no such edition of the sweet spot."));
    }

    static boolean mayEdit(Viewer viewer) {
        return viewer.role() != Role.SELLER;
    }

    static void toEdit(Viewer viewer) {
        if (!mayEdit(viewer)) throw new Forbidden("Managers and administrators change the sweet spot.");
    }
}
