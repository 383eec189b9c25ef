package cases;

import dev.pytree.PytreeNode;

/** Fields whose names differ only in case, and getters in the case of acronyms. */
@PytreeNode
public class Cases {
    float[] url;
    float[] URL;
    float[] Url;
    private double[] api;
    private double[] API;
    private double[] xml;

    double[] api() {
        return api;
    }

    double[] getAPI() {
        return API;
    }

    double[] getXML() {
        return xml;
    }

    void setApi(double[] api) {
        this.api = api;
    }

    void setAPI(double[] api) {
        API = api;
    }

    void setXML(double[] xml) {
        this.xml = xml;
    }
}
