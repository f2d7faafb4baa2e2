package io.throughline.exchange.export;

import io.throughline.exchange.schema.Catalogue;
import io.throughline.exchange.schema.Table;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How much is written: what people may carry to other programs, or all that it takes to be the same again.
enum Extent {
    /// Without what opens doors, and safe to open in a spreadsheet.
    RECORDS("throughline-export") {
        @Override
        List<Table> tables(JdbcClient jdbc) {
            return Catalogue.shown(jdbc);
        }

        @Override
        String written(Table.Column column) {
            return Neutral.written(column);
        }
    },
    /// Passwords' hashes, tokens' hashes, sessions and work under way too; each value as it is.
    EVERYTHING("throughline-backup") {
        @Override
        List<Table> tables(JdbcClient jdbc) {
            return Catalogue.everything(jdbc);
        }

        @Override
        String written(Table.Column column) {
            return Neutral.quoted(column.name());
        }
    };

    private final String format;

    Extent(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    abstract List<Table> tables(JdbcClient jdbc);

    /// The column as the query selects it.
    abstract String written(Table.Column column);
}
