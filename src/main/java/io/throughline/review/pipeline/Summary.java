package io.throughline.review.pipeline;

import io.throughline.base.Money;
import io.throughline.settings.Exchange;
import java.util.List;

/// What a pipeline comes to.
///
/// @param groups empty where nothing is grouped by
/// @param later there are so many deals that their groups are added up after the page is there
/// @param exchange the rates by which currencies are added
/// @param attainments of whom the viewer manages, where the pipeline is theirs
record Summary(Totals totals, List<GroupSum> groups, boolean later, Exchange exchange, List<Attainment> attainments) {

    /// The sums of all groups; a currency may come more than once.
    List<Money> ofAllGroups() {
        return groups.stream().flatMap(group -> group.sums().stream()).toList();
    }
}
