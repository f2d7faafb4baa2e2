package io.throughline.exchange.load;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import java.util.Locale;

/// What fields and kinds are called in a sentence.
final class Words {
    private Words() {}

    static String of(Field field) {
        return field.name()
                .toLowerCase(Locale.ROOT)
                .replace("organization", "account")
                .replace("person", "contact")
                .replace('_', ' ');
    }

    static String of(RecordKind kind) {
        return switch (kind) {
            case USER -> "user";
            case PRODUCT -> "product";
            case ORGANIZATION -> "account";
            case PERSON -> "contact";
            case DEAL -> "deal";
            case DEAL_LINE -> "deal line";
            case CONTACT_ROLE -> "contact role";
            case DEAL_HISTORY -> "change";
            case INTERACTION -> "activity";
        };
    }

    /// A column's or table's name in SQL.
    static String column(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
