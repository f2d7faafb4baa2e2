package io.throughline.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.ThroughlineTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class ProvisioningTest {
    @Autowired
    Provisioning provisioning;

    @Autowired
    Users users;

    @Autowired
    JdbcClient jdbc;

    private UUID administrator(String name) {
        var id = Ids.next();
        var email = name + "@harbour.test";
        users.add(new User(id, name, email, null, null, true, Role.ADMINISTRATOR, null, null, 1));
        jdbc.sql("insert into credential (user_id, email, password) values (:id, :email, 'none')")
                .param("id", id)
                .param("email", email)
                .update();
        return id;
    }

    private static ScimUser gone(ProvisionedUser user) {
        return new ScimUser(user.userName(), null, null, null, null, user.name(), user.email(), false);
    }

    @Test
    void the_last_administrator_with_a_password_stays_whatever_the_directory_says() {
        var ada = administrator("ada");

        assertThatThrownBy(() -> provisioning.replace(ada, ProvisioningTest::gone))
                .isInstanceOf(ScimRefused.class);
        assertThatThrownBy(() -> provisioning.remove(ada)).isInstanceOf(ScimRefused.class);
        assertThat(users.find(ada).orElseThrow().active()).isTrue();
        assertThat(jdbc.sql("select count(*) from provisioned_user")
                        .query(Integer.class)
                        .single())
                .isZero();

        administrator("bea");
        provisioning.remove(ada);
        assertThat(users.find(ada).orElseThrow().active()).isFalse();
    }
}
