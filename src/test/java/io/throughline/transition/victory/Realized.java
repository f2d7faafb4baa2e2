package io.throughline.transition.victory;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/// Hears what is published of first victories, as long as it listens.
public final class Realized implements ApplicationListener<ApplicationEvent>, AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final List<ValueRealized> heard = new ArrayList<>();

    public Realized(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener(this);
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof PayloadApplicationEvent<?> published
                && published.getPayload() instanceof ValueRealized one) heard.add(one);
    }

    public List<ValueRealized> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        context.removeApplicationListener(this);
    }
}
