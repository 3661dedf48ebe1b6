/** What extends the API, and what shares it out: definitions, webhooks, policies, flow control, device claims. */
import {
  apiServices,
  customResourceDefinitions,
  deviceClasses,
  flowSchemas,
  mutatingWebhookConfigurations,
  priorityLevelConfigurations,
  resourceClaims,
  resourceClaimTemplates,
  resourceSlices,
  validatingAdmissionPolicies,
  validatingAdmissionPolicyBindings,
  validatingWebhookConfigurations,
} from '@gantry/api/resources';
import {
  validateAPIService,
  validateCustomResourceDefinition,
  validateCustomResourceDefinitionUpdate,
  validateDeviceClass,
  validateFlowSchema,
  validatePriorityLevelConfiguration,
  validateResourceClaim,
  validateResourceClaimTemplate,
  validateResourceClaimTemplateUpdate,
  validateResourceClaimUpdate,
  validateResourceSlice,
  validateResourceSliceUpdate,
  validateValidatingAdmissionPolicy,
  validateValidatingAdmissionPolicyBinding,
  validateWebhookConfiguration,
} from '@gantry/api/validation';
import { equalObjects } from '@gantry/machinery';
import type { Strategy } from '../registry/strategy.ts';
import { keepStatus, noGeneration, strategyOf, strategyWithStatus } from './builtin.ts';

export function extensionStrategies(): Strategy[] {
  return [
    strategyWithStatus(customResourceDefinitions, {
      prepareForCreate: (_context, definition) => {
        const stored = (definition.spec.versions ?? []).find((version) => version.storage);
        // Objects of the storage version will exist from now on; the list is what a migration works off.
        definition.status = {
          conditions: [],
          acceptedNames: { plural: '', kind: '' },
          storedVersions: stored === undefined ? [] : [stored.name],
        };
      },
      prepareForUpdate: (context, definition, old) => {
        keepStatus(context, definition, old);
        const stored = (definition.spec.versions ?? []).find((version) => version.storage)?.name;
        const known = old.status.storedVersions ?? [];
        if (stored !== undefined && !known.includes(stored)) {
          definition.status = { ...old.status, storedVersions: [...known, stored] };
        }
      },
      validate: validateCustomResourceDefinition,
      validateUpdate: validateCustomResourceDefinitionUpdate,
    }),
    strategyWithStatus(apiServices, {
      ...noGeneration,
      prepareForCreate: (context, apiService) => {
        apiService.status = {
          conditions:
            apiService.spec.service === undefined || apiService.spec.service === null
              ? [
                  {
                    type: 'Available',
                    status: 'True',
                    reason: 'Local',
                    message: 'Local APIServices are always available',
                    lastTransitionTime: `${new Date(context.nowMs).toISOString().slice(0, 19)}Z`,
                  },
                ]
              : [],
        };
      },
      validate: validateAPIService,
      validateUpdate: validateAPIService,
    }),
    strategyOf(validatingWebhookConfigurations, {
      validate: validateWebhookConfiguration,
      validateUpdate: validateWebhookConfiguration,
      generationChanged: (object, old) => !equalObjects(object.webhooks ?? [], old.webhooks ?? []),
    }),
    strategyOf(mutatingWebhookConfigurations, {
      validate: validateWebhookConfiguration,
      validateUpdate: validateWebhookConfiguration,
      generationChanged: (object, old) => !equalObjects(object.webhooks ?? [], old.webhooks ?? []),
    }),
    strategyWithStatus(validatingAdmissionPolicies, {
      validate: validateValidatingAdmissionPolicy,
      validateUpdate: validateValidatingAdmissionPolicy,
    }),
    strategyOf(validatingAdmissionPolicyBindings, {
      validate: validateValidatingAdmissionPolicyBinding,
      validateUpdate: validateValidatingAdmissionPolicyBinding,
    }),
    strategyWithStatus(flowSchemas, { validate: validateFlowSchema, validateUpdate: validateFlowSchema }),
    strategyWithStatus(priorityLevelConfigurations, {
      validate: validatePriorityLevelConfiguration,
      validateUpdate: validatePriorityLevelConfiguration,
    }),
    strategyWithStatus(resourceClaims, {
      ...noGeneration,
      validate: validateResourceClaim,
      validateUpdate: validateResourceClaimUpdate,
      subresources: {
        status: {
          prepareForUpdate: (_context, claim, old) => {
            claim.spec = old.spec;
          },
        },
      },
    }),
    strategyOf(resourceClaimTemplates, {
      ...noGeneration,
      validate: validateResourceClaimTemplate,
      validateUpdate: validateResourceClaimTemplateUpdate,
    }),
    strategyOf(deviceClasses, { validate: validateDeviceClass, validateUpdate: validateDeviceClass }),
    strategyOf(resourceSlices, {
      validate: validateResourceSlice,
      validateUpdate: validateResourceSliceUpdate,
      fields: (slice) => ({ 'spec.nodeName': slice.spec.nodeName ?? '', 'spec.driver': slice.spec.driver ?? '' }),
    }),
  ];
}
