package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Forbidden;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.Product;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Tagged;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The organisation's products: everybody reads them, administrators add to them.
@RestController
@RequestMapping(ProductApi.PATH)
@Tag(name = "Products")
class ProductApi {
    static final String PATH = "/api/v1/products";

    private final ProductRows products;

    ProductApi(ProductRows products) {
        this.products = products;
    }

    @GetMapping
    @Operation(summary = "List products", description = "In the order in which they came.")
    Paged<ProductAnswer> list(@ParameterObject ProductFilter filter, @ParameterObject Paging paging) {
        return paging.part(products.products(filter, paging), Product::id).map(ProductAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Add a product", description = "For administrators.")
    ResponseEntity<ProductAnswer> add(Viewer viewer, @RequestBody ProductBody body) {
        if (!viewer.isAdministrator()) throw new Forbidden("Products are added by administrators.");
        var product = body.product(Ids.next());
        products.add(product);
        return Tagged.made(PATH, product.id(), product.version(), ProductAnswer.of(product));
    }

    @GetMapping("/{product}")
    @Operation(summary = "Read a product")
    ResponseEntity<ProductAnswer> read(@PathVariable UUID product) {
        var found = products.find(product).orElseThrow(() -> new NotFound("There is no such product."));
        return Tagged.found(found.version(), ProductAnswer.of(found));
    }
}
