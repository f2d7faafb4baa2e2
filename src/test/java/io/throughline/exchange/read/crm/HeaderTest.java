package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    @ParameterizedTest
    @CsvSource({
        "CloseDate, closedate",
        "close_date, closedate",
        "'Close Date ', closedate",
        "Probability (%), probability",
        "Opportunity #, opportunitynumber",
        "Abschluß-Währung, abschlußwährung",
        "Account.Name, accountname"
    })
    void names_are_compared_by_their_letters_and_digits(String name, String key) {
        assertThat(Header.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Region__c", "REGION__C", "region_c"})
    void a_company_s_own_column_is_known(String name) {
        assertThat(Header.of(0, name).isCustom()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Region", "Region_C", "vitamin c", "abc"})
    void other_columns_are_not_a_company_s_own(String name) {
        assertThat(Header.of(0, name).isCustom()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "_fivetran_synced", "SystemModstamp", "system_modstamp", "photo_url", "Unnamed: 0"})
    void columns_that_a_system_keeps_for_itself_are_known(String name) {
        assertThat(Header.of(0, name).isOfTheSystem()).isTrue();
    }

    @Test
    void some_names_promise_dates() {
        assertThat(Header.of(0, "LastModifiedDate").soundsLikeDate()).isTrue();
        assertThat(Header.of(0, "created_at").soundsLikeDate()).isTrue();
        assertThat(Header.of(0, "Amount").soundsLikeDate()).isFalse();
    }
}
