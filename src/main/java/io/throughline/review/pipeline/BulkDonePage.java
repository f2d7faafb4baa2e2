package io.throughline.review.pipeline;

import io.throughline.deals.BulkChange;
import io.throughline.deals.BulkChanged;
import io.throughline.web.Page;
import io.throughline.web.Shell;

/// What came of a change of many deals, with the way to take it back.
public record BulkDonePage(Shell shell, BulkChanged change, PipelineQuery query) implements Page {

    public String label() {
        return say("bulk.field." + BulkAsked.word(change.field()));
    }

    public String title() {
        return change.undone()
                ? say("bulk.undone.title", label())
                : say("bulk.done.title", label(), change.changed().size());
    }

    public String before(BulkChanged.Part part) {
        return BulkPage.says(this, change.field(), part.from());
    }

    public String after() {
        return BulkPage.says(this, change.field(), change.to());
    }

    public String why(BulkChange.Why why) {
        return say("bulk.why." + why.name());
    }

    public String back() {
        return "/deals?" + query.text();
    }

    public String address() {
        return "/deals/changes/" + change.id();
    }
}
