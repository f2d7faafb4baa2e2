package io.throughline.review.pipeline;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.util.List;
import java.util.stream.Stream;

/// What stands in the selects above a pipeline.
///
/// @param hasPeople somebody is below the viewer
/// @param quarters this one and what comes after it
public record FilterChoices(
        boolean hasPeople,
        List<Choices.Choice> owners,
        List<Choices.Choice> teams,
        List<String> stages,
        List<Choices.Choice> quarters,
        String ownerName) {

    static FilterChoices of(Choices choices, PipelineQuery query, Viewer viewer, Today today) {
        var owners = choices.owners(viewer, query.filter().owner());
        var chosen = query.filter().owner();
        return new FilterChoices(
                choices.hasPeople(viewer),
                owners,
                choices.teams(),
                choices.stages(query.filter().status()),
                quarters(today),
                owners.stream()
                        .filter(owner -> owner.value().equals(chosen))
                        .map(Choices.Choice::name)
                        .findFirst()
                        .orElse(chosen));
    }

    private static List<Choices.Choice> quarters(Today today) {
        return Stream.iterate(Quarter.of(today.date()), Quarter::next)
                .limit(5)
                .map(quarter -> new Choices.Choice(quarter.word(), quarter.says()))
                .toList();
    }
}
