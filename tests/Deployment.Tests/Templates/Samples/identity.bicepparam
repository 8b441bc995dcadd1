using '../../../../deploymentTemplates/deployUseExistResourceGroup/main.bicep'
