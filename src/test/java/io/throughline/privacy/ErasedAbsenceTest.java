package io.throughline.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When somebody was away says nothing once they are erased.
@OwnWebTest
class ErasedAbsenceTest {
    @Autowired
    WebApp app;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    private Person person() {
        var person = new Person(Ids.next(), "Ines " + Ids.next(), null, null, null, null, null, null, 1);
        persons.add(person);
        return person;
    }

    private int kept(UUID person) {
        return jdbc.sql("""
                        select (select count(*) from absence where person_id = :person)
                            + (select count(*) from absence_history where person_id = :person)""").param("person", person).query(Integer.class).single();
    }

    @Test
    void nothing_stays_of_when_they_were_away_and_all_of_when_others_were() {
        var people = app.people();
        var seller = app.as(people.seller());
        var erased = person();
        var other = person();
        for (var one : new Person[] {erased, other}) {
            var path = "/people/" + one.id() + "/absences";
            seller.post(path, "first", "2099-02-02", "last", "2099-02-06");
            var away = seller.get(path).one("#absences td a").attr("href");
            assertThat(seller.put(away, "version", "1", "first", "2099-02-03").location())
                    .isEqualTo(path);
        }
        assertThat(kept(erased.id())).isEqualTo(2);

        assertThat(app.as(people.administrator())
                        .delete("/personal-data/" + erased.id(), "name", erased.name(), "really", "yes")
                        .status())
                .isEqualTo(303);

        assertThat(kept(erased.id())).isZero();
        assertThat(kept(other.id())).isEqualTo(2);
    }
}
