package io.throughline.review.account;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Person;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person: where they work, to whom they report, in which deals they have a part, what they said.
///
/// @param isErased whether their words are gone
/// @param boss `null` where nobody knows to whom they report
public record PersonPage(
        Shell shell,
        Person person,
        boolean isErased,
        @Nullable Organization account,
        @Nullable Person boss,
        DealLines deals,
        List<Spoken> spoken)
        implements Page {}
