package io.throughline.review.pipeline;

import io.throughline.base.FiscalCalendar;
import java.util.List;

/// What stands above a pipeline to choose from.
///
/// @param hasPeople somebody is below the viewer
/// @param quarters fiscal ones: this one and what comes after it
public record FilterChoices(
        List<SavedView> views,
        boolean hasPeople,
        List<Choices.Choice> owners,
        List<Choices.Choice> teams,
        List<String> stages,
        FiscalCalendar calendar,
        List<FiscalCalendar.Quarter> quarters) {

    /// The name of an owner; what was asked for where there is none such.
    String nameOf(String owner) {
        return owners.stream()
                .filter(choice -> choice.value().equals(owner))
                .map(Choices.Choice::name)
                .findFirst()
                .orElse(owner);
    }
}
