package io.throughline.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Which database the application uses, by the property `throughline.database`: `default` is the one at `DATABASE_URL`
/// or, without it, our own in `THROUGHLINE_DATA` (else `./data`); `throw-away` is our own and empty, deleted at the
/// end.
/// With `provided`, whoever builds the context brings the `DataSource`.
///
/// With `throughline.replica` set to `used`, lists and reports may be read from the copy at `THROUGHLINE_REPLICA_URL`.
///
/// The pool depends on the database, so Spring closes the pool first and then stops the server.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${throughline.database:default}' != 'provided'")
class DatabaseConfiguration {
    @Bean
    Database database(Environment environment) {
        String wanted = environment.getProperty("throughline.database", "default");
        return switch (wanted) {
            case "throw-away" -> EmbeddedPostgres.throwAway();
            case "default" -> Database.lasting(environment::getProperty);
            default -> throw new DatabaseUnavailable("throughline.database can't be " + wanted + ".");
        };
    }

    /// Part of being alive, for whatever watches us and starts us anew.
    @Bean
    HealthIndicator serverHealthIndicator(Database database) {
        return () -> (database.isOver() ? Health.down() : Health.up()).build();
    }

    @Bean
    @ConditionalOnProperty(name = "throughline.replica", havingValue = "used")
    Replica replica(Database database, Environment environment) {
        var address = environment.getRequiredProperty(Replica.SETTING);
        var most = environment.getProperty("THROUGHLINE_REPLICA_LAG", Duration.class, Replica.MOST_BEHIND);
        return Replica.watched(database, Replica.at(address), most);
    }

    @Bean
    DataSource dataSource(Database database, ObjectProvider<Replica> replica) {
        var pool = new HikariDataSource(Pool.of(database));
        var copy = replica.getIfAvailable();
        return copy == null ? pool : new Routed(pool, copy);
    }
}
