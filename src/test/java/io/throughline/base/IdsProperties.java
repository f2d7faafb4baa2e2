package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

class IdsProperties {
    @Property(tries = 20)
    void ids_only_rise_and_are_of_version_7(@ForAll @IntRange(min = 2, max = 2000) int count) {
        var ids = Stream.generate(Ids::next).limit(count).map(Object::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.charAt(14) == '7');
    }

    @Property
    void money_reads_what_it_wrote(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") java.math.BigDecimal amount) {
        var money = new Money(amount, "EUR");

        assertThat(Money.parse(money.canonical())).isEqualTo(money);
        assertThat(Money.parse(new Money(amount, null).canonical()).currency()).isNull();
    }
}
