package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.vision.Visions;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PlanApi.DEALS + "/{deal}/vision")
@Tag(name = "Plan")
class VisionApi {
    private final Visions visions;
    private final PlanDoor door;

    VisionApi(Visions visions, PlanDoor door) {
        this.visions = visions;
        this.door = door;
    }

    @GetMapping
    @Operation(
            summary = "Read what is shared with the customer",
            description = "Made of what they told us and of the plan, now. As a PDF it is at /deals/{deal}/vision.pdf.")
    VisionAnswer read(Viewer viewer, @PathVariable UUID deal) {
        return VisionAnswer.of(visions.of(door.toSee(deal, viewer), door.today()));
    }
}
