package io.throughline.exchange.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorTest {
    @ParameterizedTest
    @ValueSource(chars = {',', ';', '|', '\t'})
    void each_separator_is_found(char separator) {
        assertThat(of("a%sb%sc\n1%s2%s3\n".replace("%s", String.valueOf(separator))))
                .isEqualTo(separator);
    }

    @Test
    void a_separator_within_quotes_does_not_count() {
        assertThat(of("\"Name; Title; City; Zip; Land\",Amount\n\"x;y;z;u;v\",5\n"))
                .isEqualTo(',');
        assertThat(of("Name;\"City, State, Zip, Land\";Amount\n\"A\";\"b,c,d,e\";1\n"))
                .isEqualTo(';');
    }

    @Test
    void a_decimal_comma_does_not_make_a_comma_file() {
        assertThat(of("Name;Amount\nOne;1,50\nTwo;2,50\nThree;3,75\n")).isEqualTo(';');
    }

    @Test
    void doubled_quotes_and_line_breaks_within_quotes_are_followed() {
        assertThat(of("a;b\n\"say \"\"x\"\", or y\nand, more\";2\n3;4\n")).isEqualTo(';');
    }

    @Test
    void a_quote_in_the_midst_of_a_cell_opens_nothing() {
        assertThat(of("item;price\n5\" pipe, long;3\n6\" pipe, short;4\n")).isEqualTo(';');
    }

    @Test
    void the_evener_cut_wins() {
        assertThat(of("a,b;c,d;e\n1;2;3,4\n5;6;7\n8,9;1;2\n")).isEqualTo(';');
    }

    @Test
    void one_column_is_taken_as_comma() {
        assertThat(of("name\nOne\nTwo\n")).isEqualTo(',');
        assertThat(of("")).isEqualTo(',');
    }

    private static char of(String head) {
        return Separator.of(head, true);
    }
}
