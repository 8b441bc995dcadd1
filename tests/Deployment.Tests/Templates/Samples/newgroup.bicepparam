using '../../../../deploymentTemplates/deployWithNewResourceGroup/main.bicep'

param resourceGroupName = 'practice'
param location = 'northeurope'
