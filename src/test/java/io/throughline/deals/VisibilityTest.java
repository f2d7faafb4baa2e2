package io.throughline.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.ThroughlineTest;
import io.throughline.base.Forbidden;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.identity.Team;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class VisibilityTest {
    @Autowired
    Users users;

    @Autowired
    Deals deals;

    @Autowired
    JdbcClient jdbc;

    Viewer chief;
    Viewer manager;
    Viewer teamManager;
    Viewer owner;
    Viewer member;
    Viewer memberManager;
    Viewer outsider;
    Viewer otherManager;
    Viewer administrator;

    UUID open;
    UUID restricted;

    @BeforeEach
    void a_company() {
        chief = add(Role.MANAGER, null, null);
        manager = add(Role.MANAGER, null, chief.id());
        teamManager = add(Role.MANAGER, null, null);
        owner = add(Role.SELLER, team(teamManager.id()), manager.id());
        memberManager = add(Role.MANAGER, null, null);
        member = add(Role.SELLER, null, memberManager.id());
        outsider = add(Role.SELLER, null, chief.id());
        otherManager = add(Role.MANAGER, null, null);
        add(Role.SELLER, team(otherManager.id()), otherManager.id());
        administrator = add(Role.ADMINISTRATOR, null, null);
        open = deal(owner.id(), false);
        restricted = deal(owner.id(), true);
        deals.addMember(open, member.id());
        deals.addMember(restricted, member.id());
    }

    @Test
    void everybody_sees_a_deal_that_is_not_restricted() {
        for (var viewer :
                new Viewer[] {owner, member, manager, chief, teamManager, outsider, otherManager, administrator})
            assertThat(deals.find(open, viewer)).isPresent();
    }

    @Test
    void a_restricted_deal_is_seen_and_written_to_by_its_team_those_above_and_administrators() {
        for (var viewer : new Viewer[] {owner, member, manager, chief, teamManager, memberManager, administrator}) {
            assertThat(deals.find(restricted, viewer)).isPresent();
            assertThat(deals.mayWrite(restricted, viewer)).isTrue();
        }
    }

    @Test
    void a_restricted_deal_is_not_there_for_anybody_else() {
        for (var viewer : new Viewer[] {outsider, otherManager}) {
            assertThat(deals.find(restricted, viewer)).isEmpty();
            assertThat(deals.mayWrite(restricted, viewer)).isFalse();
            assertThatThrownBy(() -> deals.toWrite(restricted, viewer)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void who_is_not_of_the_team_reads_an_open_deal_and_does_not_write_to_it() {
        for (var viewer : new Viewer[] {outsider, otherManager}) {
            assertThat(deals.mayWrite(open, viewer)).isFalse();
            assertThatThrownBy(() -> deals.toWrite(open, viewer)).isInstanceOf(Forbidden.class);
        }
        assertThat(deals.toWrite(open, teamManager).id()).isEqualTo(open);
    }

    @Test
    void being_managed_by_somebody_opens_nothing_upwards() {
        var ofTheManager = deal(manager.id(), true);

        assertThat(deals.find(ofTheManager, owner)).isEmpty();
        assertThat(deals.find(ofTheManager, teamManager)).isEmpty();
        assertThat(deals.find(ofTheManager, chief)).isPresent();
    }

    @Test
    void a_colleague_in_the_same_team_is_an_outsider() {
        var colleague = add(Role.SELLER, users.find(owner.id()).orElseThrow().teamId(), manager.id());

        assertThat(deals.find(restricted, colleague)).isEmpty();
    }

    @Test
    void the_manager_of_a_team_managers_own_is_above_them_too() {
        var above = add(Role.MANAGER, null, null);
        jdbc.sql("update app_user set manager_id = :above where id = :id")
                .param("above", above.id())
                .param("id", teamManager.id())
                .update();

        assertThat(deals.find(restricted, above)).isPresent();
    }

    @Test
    void whoever_leaves_the_team_of_the_deal_loses_sight_of_it() {
        deals.removeMember(restricted, member.id());

        assertThat(deals.find(restricted, member)).isEmpty();
        assertThat(deals.find(restricted, memberManager)).isEmpty();
    }

    @Test
    void a_restricted_deal_without_an_owner_is_for_administrators() {
        var nobodys = deal(null, true);

        assertThat(deals.find(nobodys, chief)).isEmpty();
        assertThat(deals.find(nobodys, administrator)).isPresent();
    }

    @Test
    void managers_who_manage_each_other_are_no_endless_loop() {
        jdbc.sql("update app_user set manager_id = :owner where id = :id")
                .param("owner", owner.id())
                .param("id", chief.id())
                .update();

        assertThat(deals.find(restricted, chief)).isPresent();
        assertThat(deals.find(restricted, otherManager)).isEmpty();
    }

    @Test
    void a_role_alone_opens_nothing_and_an_unknown_person_neither() {
        var stranger = new Viewer(Ids.next(), "Nobody", Role.MANAGER, Locale.UK, ZoneOffset.UTC);

        assertThat(deals.find(restricted, stranger)).isEmpty();
        assertThat(deals.mayWrite(open, stranger)).isFalse();
    }

    private UUID team(UUID managerId) {
        var team = new Team(Ids.next(), "Team " + Ids.next(), managerId, 1);
        users.add(team);
        return team.id();
    }

    private Viewer add(Role role, @Nullable UUID teamId, @Nullable UUID managerId) {
        var user = new User(Ids.next(), "Sela " + role, null, teamId, managerId, true, role, null, null, 1);
        users.add(user);
        return users.viewer(user.id()).orElseThrow();
    }

    private UUID deal(@Nullable UUID ownerId, boolean restricted) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into deal (id, name, owner_id, status, restricted)
                        values (:id, 'Cold store sensors', :owner, 'OPEN', :restricted)""")
                .param("id", id)
                .param("owner", ownerId, java.sql.Types.OTHER)
                .param("restricted", restricted)
                .update();
        return id;
    }
}
