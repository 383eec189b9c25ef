package bad;

import dev.pytree.PytreeNode;

@PytreeNode
class NoGetter {
    private float[] url;
    private float[] Url;
    private float[] api;
    private float[] Api;

    float[] getUrl() {
        return Url;
    }

    float[] getAPI() {
        return api;
    }

    void setUrl(float[] url) {
        Url = url;
    }

    void setAPI(float[] api) {
        this.api = api;
    }
}
