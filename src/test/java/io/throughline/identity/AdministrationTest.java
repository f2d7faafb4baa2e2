package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.ThroughlineTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.identity.Administration.Answer;
import io.throughline.web.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class AdministrationTest {
    @Autowired
    Administration administration;

    @Autowired
    Users users;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forget() {
        jdbc.sql("delete from credential").update();
        jdbc.sql("delete from app_user").update();
    }

    private UUID administrator(String name) {
        var id = Ids.next();
        users.add(new User(id, name, name + "@seller.test", null, null, true, Role.ADMINISTRATOR, null, null, 1));
        return id;
    }

    private UUID whoSignsIn(String name) {
        var id = administrator(name);
        signIns.set(id, name + "@seller.test", new Password("three bridges and a ferry"));
        return id;
    }

    private Typed form(UUID id, Map<String, String> changes) {
        var user = users.find(id).orElseThrow();
        var form = new HashMap<>(Map.of(
                "version",
                Integer.toString(user.version()),
                "name",
                user.name(),
                "email",
                user.name() + "@seller.test",
                "role",
                "ADMINISTRATOR",
                "active",
                "yes"));
        form.putAll(changes);
        return new Typed(form);
    }

    private Answer change(UUID id, String field, String value) {
        return administration.change(id, form(id, Map.of(field, value)));
    }

    @Test
    void the_last_administrator_who_can_sign_in_keeps_the_role_and_stays() {
        var last = whoSignsIn("ada");
        administrator("never-signed-in");

        assertThat(change(last, "role", "SELLER")).isEqualTo(new Answer.Wrong(Map.of("role", "users.last")));
        assertThat(change(last, "active", "")).isEqualTo(new Answer.Wrong(Map.of("active", "users.last")));
        assertThat(change(last, "name", "Ada of the Quay")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void one_of_two_administrators_may_go() {
        whoSignsIn("ada");
        var other = whoSignsIn("bea");

        assertThat(change(other, "active", "")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void two_who_take_the_role_from_each_other_at_the_same_time_don_t_leave_none() throws Exception {
        var ada = whoSignsIn("ada");
        var bea = whoSignsIn("bea");
        List<Answer> answers;
        try (var both = Executors.newFixedThreadPool(2)) {
            answers = both
                    .invokeAll(List.<Callable<Answer>>of(
                            () -> change(ada, "role", "SELLER"), () -> change(bea, "role", "SELLER")))
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).hasAtLeastOneElementOfType(Answer.Done.class);
        assertThat(answers).hasAtLeastOneElementOfType(Answer.Wrong.class);
    }

    @Test
    void who_leaves_loses_their_sessions() {
        whoSignsIn("ada");
        var bea = whoSignsIn("bea");
        jdbc.sql("""
                        insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                            max_inactive_interval, expiry_time, principal_name)
                        values ('1', '1', 0, 0, 0, 0, :user)""").param("user", bea.toString()).update();
        change(bea, "active", "");

        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
