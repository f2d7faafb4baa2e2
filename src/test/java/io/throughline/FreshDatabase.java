package io.throughline;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Puts a new database below the application before each test class, and drops it afterwards.
class FreshDatabase implements TestExecutionListener {
    private static final String ATTRIBUTE = "database";

    @Override
    public void beforeTestClass(TestContext context) {
        var database = TestDatabase.create();
        context.setAttribute(ATTRIBUTE, database);
        Configuration.CURRENT.setTargetDataSource(database.dataSource());
    }

    @Override
    public void afterTestClass(TestContext context) {
        if (context.removeAttribute(ATTRIBUTE) instanceof TestDatabase database) database.close();
    }

    @TestConfiguration
    static class Configuration {
        static final DelegatingDataSource CURRENT = new DelegatingDataSource();

        @Bean
        DataSource dataSource() {
            return CURRENT;
        }
    }
}
