package io.throughline.bench;

import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;

/// The application, without a web server, on one of the databases.
record Application(ConfigurableApplicationContext context) implements AutoCloseable {
    static Application on(Databases.Empty database) {
        return on(database.pool());
    }

    static Application on(DataSource database) {
        return new Application(new SpringApplicationBuilder(Everything.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(
                        "throughline.database=provided",
                        "throughline.zone=UTC",
                        "spring.flyway.enabled=false",
                        "logging.level.root=warn")
                .initializers(context -> provide(context, database))
                .run());
    }

    /// All modules. The application's own class stands above the command line, which stands above this.
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "io.throughline",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Everything {}

    private static void provide(ConfigurableApplicationContext context, DataSource database) {
        if (context instanceof GenericApplicationContext beans)
            // it is not the application's to close
            beans.registerBean("dataSource", DataSource.class, () -> database, bean -> bean.setDestroyMethodName(""));
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
