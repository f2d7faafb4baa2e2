package io.throughline.identity.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {
    @Test
    void groups_stand_in_a_list_or_alone() {
        assertThat(Groups.in(Map.of("groups", List.of("Sales", "Stores")), "groups"))
                .containsExactlyInAnyOrder("Sales", "Stores");
        assertThat(Groups.in(Map.of("groups", "Sales"), "groups")).containsExactly("Sales");
    }

    @Test
    void or_further_in_as_keycloak_says_roles() {
        assertThat(Groups.in(Map.of("realm_access", Map.of("roles", List.of("seller"))), "realm_access.roles"))
                .containsExactly("seller");
    }

    @Test
    void a_name_with_points_is_a_name_first() {
        assertThat(Groups.in(Map.of("https://harbour.test/groups", List.of("Sales")), "https://harbour.test/groups"))
                .containsExactly("Sales");
    }

    @Test
    void what_is_no_list_of_groups_is_none() {
        assertThat(Groups.in(Map.of(), "groups")).isEmpty();
        assertThat(Groups.in(Map.of("groups", 7), "groups")).isEmpty();
        assertThat(Groups.in(Map.of("realm_access", "roles"), "realm_access.roles"))
                .isEmpty();
    }
}
