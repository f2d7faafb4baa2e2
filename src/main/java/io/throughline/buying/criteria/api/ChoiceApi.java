package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.buying.criteria.BuyerChoices;
import io.throughline.web.api.Seen;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/choice")
@Tag(name = CriteriaApi.TAG)
class ChoiceApi {
    private final BuyerChoices choices;
    private final ChoiceDoor door;

    ChoiceApi(BuyerChoices choices, ChoiceDoor door) {
        this.choices = choices;
        this.door = door;
    }

    @GetMapping
    @Operation(
            summary = "Read what a deal's choice comes to",
            description = "Weights, scores as ranges, which option comes first, what could flip that, and how far"
                    + " those who decide agree. Nothing of it is stored.")
    ChoiceAnswer read(Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen) {
        return ChoiceAnswer.of(choices.of(deal, door.toSee(deal, viewer, seen)));
    }
}
