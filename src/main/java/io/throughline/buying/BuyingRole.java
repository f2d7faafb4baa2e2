package io.throughline.buying;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody is in a purchase; one person may be several things. Source: "Why Did We Lose the Big Deal?".
public enum BuyingRole {
    /// Can release the money.
    ECONOMIC_OWNER("economic|budget"),
    /// Whose word ends it: "the bully with the juice".
    DECIDES("decision|decid"),
    USER("user"),
    TECHNICAL("technic|evaluator|architect"),
    PROCUREMENT("procure|purchas"),
    LEGAL("legal|compliance|counsel"),
    SPONSOR("sponsor"),
    /// May turn out to be a coach; whether they are one is computed ([Coach]).
    COACH("coach|champion");

    private final Pattern words;

    BuyingRole(String words) {
        this.words = Pattern.compile(words);
    }

    /// What a CRM's own word for a contact role most likely means; empty where it says nothing of the kind.
    public static Optional<BuyingRole> named(@Nullable String word) {
        if (word == null) return Optional.empty();
        var small = word.toLowerCase(Locale.ROOT);
        for (var role : values()) if (role.words.matcher(small).find()) return Optional.of(role);
        return Optional.empty();
    }
}
