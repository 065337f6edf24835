'use strict';
// The objects that every side of the bench makes: a Deployment, a Service and an autoscaler for each application.
const { ApiObject } = require('cdk8s');
const { Construct } = require('constructs');

const { DeliveryUnit, Layer } = require('../build/lib/manifests');

const APPS_PER_UNIT = 10;
const UNITS_PER_LAYER = 10;

/** The props of the objects of one application, in the form that bindings and plain objects share. */
function objectsOf(number) {
  const name = `app-${number}`;
  const labels = { app: name, tier: number % 2 === 0 ? 'front' : 'back' };
  const metadata = { name, namespace: `team-${number % 20}`, labels };
  return {
    deployment: {
      metadata,
      spec: {
        replicas: 2 + (number % 3),
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                name: 'main',
                image: `registry.example/${name}:1.${number % 10}`,
                ports: [{ name: 'http', containerPort: 8080 }],
                env: [
                  { name: 'NAME', value: name },
                  { name: 'MODE', value: 'on' },
                  { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: `${name}-access`, key: 'password' } } },
                ],
                volumeMounts: [{ name: 'scratch', mountPath: '/scratch' }],
                securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              },
            ],
            volumes: [{ name: 'scratch', emptyDir: {} }],
          },
        },
      },
    },
    service: { metadata, spec: { selector: labels, ports: [{ name: 'http', port: 80, protocol: 'TCP' }] } },
    autoscaler: {
      metadata,
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
        minReplicas: 2,
        maxReplicas: 6,
        metrics: [
          { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
        ],
      },
    },
  };
}

/** By generated bindings, with their classes for what is a number or a text. */
function withBindings() {
  const { k8s } = require('cdk8s-plus-27');
  const text = (value) => k8s.Quantity.fromString(value);
  return (scope, number) => {
    const { deployment, service, autoscaler } = objectsOf(number);
    const [container] = deployment.spec.template.spec.containers;
    container.resources = { requests: { cpu: text('100m'), memory: text('128Mi') }, limits: { memory: text('256Mi') } };
    container.readinessProbe = { httpGet: { path: '/ready', port: k8s.IntOrString.fromString('http') } };
    service.spec.ports[0].targetPort = k8s.IntOrString.fromNumber(8080);
    new k8s.KubeDeployment(scope, `deployment-${number}`, deployment);
    new k8s.KubeService(scope, `service-${number}`, service);
    new k8s.KubeHorizontalPodAutoscalerV2(scope, `autoscaler-${number}`, autoscaler);
  };
}

/** By `ApiObject`, with plain data. */
function withPlainObjects() {
  return (scope, number) => {
    const { deployment, service, autoscaler } = objectsOf(number);
    const [container] = deployment.spec.template.spec.containers;
    container.resources = { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } };
    container.readinessProbe = { httpGet: { path: '/ready', port: 'http' } };
    service.spec.ports[0].targetPort = 8080;
    for (const [kind, apiVersion, props] of [
      ['Deployment', 'apps/v1', deployment],
      ['Service', 'v1', service],
      ['HorizontalPodAutoscaler', 'autoscaling/v2', autoscaler],
    ]) {
      new ApiObject(scope, `${kind.toLowerCase()}-${number}`, { apiVersion, kind, ...props });
    }
  };
}

function loadForm(form) {
  return form === 'bindings' ? withBindings() : withPlainObjects();
}

/**
 * Defines applications in delivery units of ten, which are cdk8s charts. When they are chained, ten units at a time stand
 * in a layer, and each layer depends on the one before it.
 */
function defineApps(root, add, apps, chained) {
  const cluster = new Construct(root, 'main');
  let layer = cluster;
  for (let first = 0; first < apps; first += APPS_PER_UNIT) {
    const unitNumber = first / APPS_PER_UNIT;
    if (chained && unitNumber % UNITS_PER_LAYER === 0) {
      const before = layer;
      layer = new Construct(cluster, `layer-${unitNumber / UNITS_PER_LAYER}`);
      if (before !== cluster) {
        layer.node.addDependency(before);
      }
    }
    const unit = new DeliveryUnit(layer, `unit-${unitNumber}`, { layer: Layer.APPS, component: `unit-${unitNumber}` });
    for (let number = first; number < Math.min(first + APPS_PER_UNIT, apps); number++) {
      add(unit, number);
    }
  }
}

module.exports = { loadForm, defineApps };
