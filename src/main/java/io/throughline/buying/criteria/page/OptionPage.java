package io.throughline.buying.criteria.page;

import io.throughline.buying.criteria.Option;
import io.throughline.web.Page;
import io.throughline.web.Shell;

/// The form that changes the customer's words for an option, or takes it away.
public record OptionPage(ChoicePage page, Option option, Told told) implements Page {
    @Override
    public Shell shell() {
        return page.shell();
    }

    public String path() {
        return page.path() + "/criteria";
    }

    public String name() {
        return page.name(option);
    }

    public String words() {
        if (told.isRefused()) return told.typed().of("words");
        return option.words() == null ? "" : option.words();
    }
}
