package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.base.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanySignInSettingsTest {
    private static final String ISSUER = "https://sign-in.harbour.test/realms/sales";

    private static GroupRoles roles(String groups, String others) {
        return CompanyOf.settings("roles", groups, "others", others).roles();
    }

    @Test
    void without_an_issuer_there_is_none() {
        assertThat(CompanyOf.settings().isOn()).isFalse();
        assertThat(CompanyOf.settings().button()).isNull();
        assertThat(CompanyOf.settings("issuer", " ").isOn()).isFalse();
    }

    @Test
    void an_issuer_and_an_id_are_enough() {
        var company = CompanyOf.settings("issuer", ISSUER, "client-id", "throughline");

        assertThat(company.button()).isEqualTo("sign-in.harbour.test");
        assertThat(company.scopes()).containsExactly("email", "openid", "profile");
        assertThat(company.groupsClaim()).isEqualTo("groups");
        assertThat(company.isBelieved()).isFalse();
        assertThat(company.roles().decides()).isFalse();
    }

    @Test
    void an_issuer_without_an_id_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> CompanyOf.settings("issuer", ISSUER))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("THROUGHLINE_OIDC_CLIENT_ID is not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sign-in.harbour.test",
                "sign-in.harbour.test",
                "http://127.0.0.1.harbour.test",
                "ftp://localhost",
                "http://a b"
            })
    void an_issuer_that_others_could_speak_for_is_refused(String issuer) {
        assertThatThrownBy(() -> CompanyOf.settings("issuer", issuer, "client-id", "x"))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8081/realms/x", "http://127.0.0.1:8081", "http://[::1]:8081"})
    void one_on_this_machine_may_speak_plainly(String issuer) {
        assertThat(CompanyOf.settings("issuer", issuer, "client-id", "x").isOn())
                .isTrue();
    }

    @Test
    void the_first_group_of_the_list_counts_whatever_the_order_they_are_said_in() {
        var roles = roles("Keepers=administrator; Sales leads = manager;Sales=seller", "");

        assertThat(roles.decides()).isTrue();
        assertThat(roles.of(List.of("Sales", "Sales leads"))).contains(Role.MANAGER);
        assertThat(roles.of(List.of("Sales"))).contains(Role.SELLER);
        assertThat(roles.of(List.of("sales"))).as("to the letter").isEmpty();
        assertThat(roles.of(List.of())).isEmpty();
    }

    @Test
    void a_name_may_hold_commas_and_equals_signs() {
        assertThat(roles("CN=Sales,OU=Harbour=seller", "").of(List.of("CN=Sales,OU=Harbour")))
                .contains(Role.SELLER);
    }

    @ParameterizedTest
    @CsvSource({"refused,", "'',", "seller,SELLER", "Manager,MANAGER"})
    void those_in_no_group_stay_out_unless_they_are_said_to_become_something(String others, Role role) {
        assertThat(roles("Sales=seller", others).of(List.of("Stores")).orElse(null))
                .isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sales", "Sales=chief", "=seller", "Sales=seller;Stores"})
    void a_role_that_there_is_not_is_refused(String groups) {
        assertThatThrownBy(() -> roles(groups, ""))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("THROUGHLINE_OIDC_ROLES");
        assertThatThrownBy(() -> roles("", "chief")).hasMessageContaining("THROUGHLINE_OIDC_OTHERS");
    }
}
